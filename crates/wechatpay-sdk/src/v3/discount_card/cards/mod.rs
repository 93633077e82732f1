//! 预受理领卡请求 · Prepare to claim a discount card
//!
//! `/v3/discount-card/cards`

pub mod out_card_code;

/// 预受理领卡请求 · Prepare to claim a discount card
///
/// `/v3/discount-card/cards`
#[derive(Clone)]
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// `/{out_card_code}`: 商户领卡号 · Merchant card claim number
    pub fn out_card_code(&self, value: impl Into<String>) -> out_card_code::OutCardCode {
        out_card_code::OutCardCode { node: self.node.bind("out_card_code", value) }
    }

    /// 预受理领卡请求 · Prepare to claim a discount card
    ///
    /// `POST /v3/discount-card/cards`
    ///
    /// 商户为用户领取先享卡做预受理，返回预领卡请求`token`；前端凭它打开领卡页面。模式：普通商户。
    ///
    /// Prepares the claim of a discount card and returns the token with which the page opens the claim page. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::discount_card::cards::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_card_code("6e8369071cd942c0476613f9d1ce9ca3")
    ///     .card_template_id("87789b2f25177433bcbf407e8e471f95")
    ///     .appid("wx8888888888888888")
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client.v3().discount_card().cards().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [discount-card/chapter3_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml)
    #[doc(alias(
        "预受理领卡请求",
        "Prepare to claim a discount card",
        "微信先享卡",
        "cards",
        "discount-card/cards"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/discount-card/cards", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/discount-card/cards")
    }
}

/// 预受理领卡请求 · Prepare to claim a discount card
pub mod post {

    /// 预受理领卡请求：请求 · Prepare to claim a discount card: request
    pub struct Request {
        /// 商户领卡号（必填） · Merchant card claim number (required)
        pub out_card_code: Option<String>,
        /// 卡模板ID（必填） · Card template ID (required)
        pub card_template_id: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 通知商户URL（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户领卡号（必填） · Merchant card claim number (required)
        pub fn out_card_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_card_code = value.into_member();
            self
        }

        /// 卡模板ID（必填） · Card template ID (required)
        pub fn card_template_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_template_id = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 通知商户URL（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 预受理领卡请求：应答 · Prepare to claim a discount card: answer
    #[non_exhaustive]
    pub struct Response {
        /// 预领卡请求token · Card pre-claim token
        pub prepare_card_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_card_code: Required "out_card_code",
            1 => card_template_id: Required "card_template_id",
            2 => appid: Required "appid",
            3 => notify_url: Required "notify_url",
        }
        Response {
            0 => prepare_card_token: Optional "prepare_card_token",
        }
    }
}
