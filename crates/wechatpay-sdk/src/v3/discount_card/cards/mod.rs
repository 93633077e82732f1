//! `/v3/discount-card/cards`

pub mod out_card_code;

/// `/v3/discount-card/cards`
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/{out_card_code}`: 商户领卡号
    pub fn out_card_code(self, value: impl Into<String>) -> out_card_code::OutCardCode {
        out_card_code::OutCardCode { node: self.node.bind("out_card_code", value) }
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
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/discount-card/cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/discount-card/cards")
    }
}

/// 预受理领卡请求
pub mod post {
    use crate::message;

    /// 预受理领卡请求：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("out_card_code"),
            message::required::<String>("card_template_id"),
            message::required::<String>("appid"),
            message::required::<String>("notify_url"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户领卡号（必填）
        pub fn out_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_card_code", value))
        }

        /// 卡模板ID（必填）
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_template_id", value))
        }

        /// 公众账号ID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 通知商户URL（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }
    }

    /// 预受理领卡请求：应答
    #[non_exhaustive]
    pub struct Response {
        /// 预领卡请求token
        pub prepare_card_token: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => prepare_card_token: "prepare_card_token",
        }
    }
}
