//! `/v3/marketing/busifavor/coupons/{card_id}/send`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/busifavor/coupons/{card_id}/send`
#[derive(Clone, Debug)]
pub struct Send(pub(crate) Node);

impl Send {
    /// 发放消费卡 (direct and partner)
    ///
    /// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::busifavor::coupons::card_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("").openid("").out_request_no("").send_time("");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .busifavor()
    ///     .coupons()
    ///     .card_id("")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4017164666)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/busifavor/coupons/{card_id}/send", rest)
    }
}

/// 发放消费卡
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/marketing/busifavor/coupons/{card_id}/send")
            .numbered_by("out_request_no");

    /// 发放消费卡：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 消费卡归属appid
        pub appid: Required<String>,
        /// 用户openid
        pub openid: Required<String>,
        /// 商户单据号
        pub out_request_no: Required<String>,
        /// 请求发卡时间
        pub send_time: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 消费卡归属appid
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 用户openid
        #[inline]
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Required::set(value.into());
            self
        }

        /// 商户单据号
        #[inline]
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Required::set(value.into());
            self
        }

        /// 请求发卡时间
        #[inline]
        pub fn send_time(mut self, value: impl Into<String>) -> Self {
            self.send_time = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("appid", &mut self.appid),
                ("openid", &mut self.openid),
                ("out_request_no", &mut self.out_request_no),
                ("send_time", &mut self.send_time),
            ]);
        }
    }

    /// 发放消费卡：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 消费卡code
        pub card_code: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("card_code", &mut self.card_code)]);
        }
    }

    message!(Request, Response);
}
