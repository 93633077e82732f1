//! `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
pub struct Deposit(pub(crate) Node);

impl Deposit {
    /// 导入会员Code (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::deposit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().code(vec!["string".to_owned()]);
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .deposit()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012545728)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/membercard-open/cards/{card_id}/codes/deposit", rest)
    }
}

/// 导入会员Code
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/membercard-open/cards/{card_id}/codes/deposit");

    enumeration! {
        /// 导入结果
        DataResult {
            SUCCESS = "SUCCESS",
            DUPLICATE = "DUPLICATE",
            FAIL = "FAIL",
        }
    }

    /// 导入会员Code ：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[optional::<Vec<String>>("code")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 会员卡code
        #[inline]
        pub fn code(self, value: Vec<String>) -> Self {
            Self(self.0.with("code", value))
        }
    }

    /// 导入会员Code ：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 导入结果
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 导入结果
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡code
        pub code: Option<String>,
        /// 导入结果
        pub result: Option<Enumeration<DataResult>>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("code", &mut self.code),
                1 => Named("result", &mut self.result),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}
