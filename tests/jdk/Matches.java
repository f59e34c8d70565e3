import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Answers, for each line of a pattern and strings, which of the strings the pattern matches.
 *
 * <p>A line is words of hexadecimal UTF-8, each after a "-". The answer is "E" for a pattern that is
 * refused, else one letter for each string: 1 matches, 0 does not, U holds a code point that this
 * Java does not know, X fails, T takes too long. The line "categories" is answered with the number
 * of the general category, plus 64 and as a character, of every code point.
 */
public final class Matches {
    /** A string that can be read only so often, so that no pattern backtracks for ever. */
    private record Patient(String text, int[] left) implements CharSequence {
        @Override public char charAt(int index) {
            if (--left[0] < 0) {
                throw new ArithmeticException();
            }
            return text.charAt(index);
        }
        @Override public int length() { return text.length(); }
        @Override public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }
        @Override public String toString() { return text; }
    }

    private static char answer(Pattern pattern, String text) {
        if (text.codePoints().anyMatch(c -> Character.getType(c) == Character.UNASSIGNED)) {
            return 'U';
        }
        try {
            return pattern.matcher(new Patient(text, new int[] {1 << 18})).matches() ? '1' : '0';
        } catch (ArithmeticException tooLong) {
            return 'T';
        } catch (RuntimeException | StackOverflowError failure) {
            return 'X';
        }
    }

    private static String answers(String line) {
        if (line.equals("categories")) {
            StringBuilder out = new StringBuilder();
            for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
                out.append((char) (64 + Character.getType(c)));
            }
            return out.toString();
        }
        String[] words = line.split(" ");
        String[] texts = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            byte[] bytes = HexFormat.of().parseHex(words[i].substring(1));
            texts[i] = new String(bytes, StandardCharsets.UTF_8);
        }
        Pattern pattern;
        try {
            pattern = Pattern.compile(texts[0]);
        } catch (PatternSyntaxException | StackOverflowError refused) {
            return "E";
        }
        StringBuilder out = new StringBuilder();
        for (int i = 1; i < texts.length; i++) {
            out.append(answer(pattern, texts[i]));
        }
        return out.toString();
    }

    public static void main(String[] arguments) throws Exception {
        BufferedReader in = new BufferedReader(
            new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        StringBuilder out = new StringBuilder();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.append(answers(line)).append('\n');
            if (out.length() > 1 << 16) {
                System.out.print(out);
                out.setLength(0);
            }
        }
        System.out.print(out);
    }
}
