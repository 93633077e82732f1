//! `/v3/discount-card/cards`

pub mod out_card_code;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/discount-card/cards`
#[derive(Clone, Debug)]
pub struct Cards(pub(crate) Node);

impl Cards {
    /// `/{out_card_code}`: 商户领卡号
    #[inline]
    pub fn out_card_code(self, value: impl Into<String>) -> out_card_code::OutCardCode {
        out_card_code::OutCardCode(self.0.bind("out_card_code", value))
    }

    /// 预受理领卡请求 (direct)
    ///
    /// `POST /v3/discount-card/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .card_template_id("87789b2f25177433bcbf407e8e471f95")
    ///     .appid("wxd678efh567hg6787")
    ///     .notify_url("https://api.test.com");
    /// let answer = client.v3().discount_card().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/discount-card/cards", rest)
    }
}

/// 预受理领卡请求
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation = Operation::v3(Method::POST, "/v3/discount-card/cards");

    /// 预受理领卡请求：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 商户领卡号
        pub out_card_code: Required<String>,
        /// 卡模板ID
        pub card_template_id: Required<String>,
        /// 公众账号ID
        pub appid: Required<String>,
        /// 通知商户URL
        pub notify_url: Required<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 商户领卡号
        #[inline]
        pub fn out_card_code(mut self, value: impl Into<String>) -> Self {
            self.out_card_code = Required::set(value.into());
            self
        }

        /// 卡模板ID
        #[inline]
        pub fn card_template_id(mut self, value: impl Into<String>) -> Self {
            self.card_template_id = Required::set(value.into());
            self
        }

        /// 公众账号ID
        #[inline]
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Required::set(value.into());
            self
        }

        /// 通知商户URL
        #[inline]
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Required::set(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("out_card_code", &mut self.out_card_code),
                ("card_template_id", &mut self.card_template_id),
                ("appid", &mut self.appid),
                ("notify_url", &mut self.notify_url),
            ]);
        }
    }

    /// 预受理领卡请求：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 预领卡请求token
        pub prepare_card_token: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [("prepare_card_token", &mut self.prepare_card_token)]);
        }
    }

    message!(Request, Response);
}
