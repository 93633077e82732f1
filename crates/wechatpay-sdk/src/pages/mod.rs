//! Answers that have several pages.

mod paging;
mod progress;

use std::collections::VecDeque;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

pub(crate) use self::paging::{Page, Paging};
use self::progress::{Next, Progress};
use crate::answer::Answer;
use crate::error::{Error, Result};
use crate::request::{Call, Repeated};

/// An answer that has several pages. Generated: `x-wechatpay-pages` in the catalogue.
#[diagnostic::on_unimplemented(
    message = "the catalogue does not describe pages of the answer `{Self}`",
    note = "call the operation again with the next `offset` or cursor yourself"
)]
/// An answer that has several pages: `x-wechatpay-pages` in the catalogue. [`Call::pages`] and
/// [`Call::items`] read all of them.
///
/// ```
/// use wechatpay_sdk::{Call, Paged, Result};
///
/// /// Reads all items of any operation that has pages.
/// fn all<A: Paged>(call: Call<A>) -> Result<Vec<A::Item>> {
///     call.items().wait().collect()
/// }
/// ```
pub trait Paged {
    /// The type of the items.
    type Item;
    #[doc(hidden)]
    const PAGING: Paging;
    #[doc(hidden)]
    fn page(&self) -> Page<'_>;
    #[doc(hidden)]
    fn into_items(self) -> Vec<Self::Item>;
}

/// The pages of an operation: see [`Call::pages`].
///
/// ```no_run
/// use wechatpay_sdk::v3::marketing::favor::stocks::get;
/// use wechatpay_sdk::{Client, Pages, Result};
///
/// # fn example(client: Client) -> Result<()> {
/// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("1900000109");
/// let pages: Pages<get::Response> = client.v3().marketing().favor().stocks().get(request).pages();
/// for page in pages.wait() {
///     let page = page?;
///     println!("{:?} of {:?}", page.data.as_ref().map(Vec::len), page.total_count);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "pages do nothing until `next().await` or `wait()`"]
pub struct Pages<A> {
    repeated: Repeated<A>,
    /// The running call.
    call: Option<Call<A>>,
    progress: Progress,
    then: Then,
}

/// The step after the last returned page.
enum Then {
    Page,
    Error(Box<Error>),
    End,
}

// The bounds are the methods', so that the compiler shows the message of `Paged`.
impl<A> Call<A> {
    /// Reads all pages, starting with the page that the request names. Each page is a separate call, with
    /// its own timeout and retries.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("1900000109");
    /// let mut pages = client.v3().marketing().favor().stocks().get(request).pages();
    /// while let Some(page) = pages.next().await {
    ///     let page = page?;
    ///     println!("{:?} of {:?}", page.data.as_ref().map(Vec::len), page.total_count);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages(self) -> Pages<A>
    where
        A: Paged,
    {
        Pages {
            repeated: Repeated::of(self),
            call: None,
            progress: Progress::default(),
            then: Then::Page,
        }
    }

    /// Reads the items of all [pages](Self::pages).
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::get;
    ///
    /// # fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("1900000109");
    /// for stock in client.v3().marketing().favor().stocks().get(request).items().wait() {
    ///     println!("{:?}", stock?.stock_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn items(self) -> Items<A>
    where
        A: Paged,
    {
        Items { pages: self.pages(), items: VecDeque::new() }
    }
}

impl<A: Paged> Pages<A> {
    /// Returns the next page. `None` after the last page, or after an error. [`Call::pages`] has an
    /// example.
    ///
    /// # Errors
    /// The errors of the call. A page that contradicts earlier pages is also an error, because items may
    /// be missing: an empty page before the total is reached, or a repeated cursor or page. This error
    /// follows the contradicting page.
    pub async fn next(&mut self) -> Option<Result<Answer<A>>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns an iterator over the pages. It blocks this thread while it waits for a page.
    pub fn wait(mut self) -> impl Iterator<Item = Result<Answer<A>>> {
        std::iter::from_fn(move || match self.begin()? {
            Ok(call) => Some(self.ended(call.wait())),
            Err(error) => Some(Err(error)),
        })
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Answer<A>>>> {
        let mut call = match self.begin() {
            Some(Ok(call)) => call,
            Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            None => return Poll::Ready(None),
        };
        match Pin::new(&mut call).poll(context) {
            Poll::Ready(result) => Poll::Ready(Some(self.ended(result))),
            Poll::Pending => {
                self.call = Some(call);
                Poll::Pending
            }
        }
    }

    /// The running call, or the next one.
    fn begin(&mut self) -> Option<Result<Call<A>>> {
        if let Some(call) = self.call.take() {
            return Some(Ok(call));
        }
        match std::mem::replace(&mut self.then, Then::End) {
            Then::Page => Some(Ok(self.repeated.call())),
            Then::Error(error) => Some(Err(*error)),
            Then::End => None,
        }
    }

    /// Continues with the next page.
    fn ended(&mut self, result: Result<Answer<A>>) -> Result<Answer<A>> {
        let answer = result?;
        let next = self.progress.after(A::PAGING, &self.repeated, answer.page(), answer.http());
        self.then = match next {
            Next::At(member, value) => {
                self.repeated.set(member, value);
                Then::Page
            }
            Next::Contradiction(problem) => {
                Then::Error(Box::new(answer.http().contradiction(&problem)))
            }
            Next::End => Then::End,
        };
        Ok(answer)
    }
}

/// The items of all pages: see [`Call::items`].
///
/// ```no_run
/// use wechatpay_sdk::v3::marketing::favor::stocks::get;
/// use wechatpay_sdk::{Client, Items, Result};
///
/// # async fn example(client: Client) -> Result<()> {
/// let request = get::Request::new().offset(0).limit(10).stock_creator_mchid("1900000109");
/// let mut stocks: Items<get::Response> = client.v3().marketing().favor().stocks().get(request).items();
/// while let Some(stock) = stocks.next().await {
///     println!("{:?}", stock?.stock_id);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "items do nothing until `next().await` or `wait()`"]
pub struct Items<A: Paged> {
    pages: Pages<A>,
    items: VecDeque<A::Item>,
}

impl<A: Paged> Items<A> {
    /// Returns the next item. `None` after the last item, or after an error.
    ///
    /// # Errors
    /// The errors of [`Pages::next`].
    pub async fn next(&mut self) -> Option<Result<A::Item>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// Returns an iterator over the items. It blocks this thread while it waits for a page.
    /// [`Call::items`] has an example.
    pub fn wait(self) -> impl Iterator<Item = Result<A::Item>> {
        let mut pages = self.pages.wait();
        let mut items = self.items;
        std::iter::from_fn(move || {
            loop {
                if let Some(item) = items.pop_front() {
                    return Some(Ok(item));
                }
                match pages.next()? {
                    Ok(page) => items = page.into_inner().into_items().into(),
                    Err(error) => return Some(Err(error)),
                }
            }
        })
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<A::Item>>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                Some(Ok(page)) => self.items = page.into_inner().into_items().into(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

#[cfg(feature = "stream")]
impl<A: Paged> futures_core::Stream for Pages<A> {
    type Item = Result<Answer<A>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

#[cfg(feature = "stream")]
impl<A: Paged> futures_core::Stream for Items<A>
where
    A::Item: Unpin,
{
    type Item = Result<A::Item>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<A> fmt::Debug for Pages<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let is_over = matches!(self.then, Then::End) && self.call.is_none();
        f.debug_struct("Pages").field("is_over", &is_over).finish_non_exhaustive()
    }
}

impl<A: Paged> fmt::Debug for Items<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("pages", &self.pages).finish_non_exhaustive()
    }
}
