//! 创建用户动态信息 · Create a member feed message
//!
//! `/v3/brand/partner/card-member/user-feeds`

/// 创建用户动态信息 · Create a member feed message
///
/// `/v3/brand/partner/card-member/user-feeds`
#[derive(Clone)]
pub struct UserFeeds {
    pub(crate) node: crate::chain::Node,
}

impl UserFeeds {
    /// 创建用户动态信息 · Create a member feed message
    ///
    /// `POST /v3/brand/partner/card-member/user-feeds`
    ///
    /// 服务商为品牌会员的会员卡创建一条动态信息，返回动态内容。模式：服务商。
    ///
    /// Creates a feed message for the membership card of a brand member and returns its content. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::partner::card_member::user_feeds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .brand_id("1004")
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .user_card_code("478515832665")
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .out_request_no("100002322019090134234sfdf")
    ///     .cell("15_1200_1");
    /// let answer = client.v3().brand().partner().card_member().user_feeds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015336987](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
    #[doc(alias(
        "创建用户动态信息",
        "Create a member feed message",
        "商家名片会员",
        "user-feeds",
        "card-member/user-feeds"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/user-feeds", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-feeds")
    }
}

/// 创建用户动态信息 · Create a member feed message
pub mod post {

    /// 创建用户动态信息：请求 · Create a member feed message: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub brand_id: Option<String>,
        /// 会员卡模板ID（必填） · Membership card template ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub card_id: Option<String>,
        /// 会员卡code（必填） · Membership card code (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub user_card_code: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商家请求单号（必填） · Merchant request number (required)
        ///
        /// 最长 64 个字符，只能用数字、字母和 `_-`。At most 64 characters; digits, A–Z, a–z and `_-`.
        pub out_request_no: Option<String>,
        /// 会员动态内容（必填） · Member update content (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub cell: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 会员卡模板ID（必填） · Membership card template ID (required)
        pub fn card_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.card_id = value.into_member();
            self
        }

        /// 会员卡code（必填） · Membership card code (required)
        pub fn user_card_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.user_card_code = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商家请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 会员动态内容（必填） · Member update content (required)
        pub fn cell<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.cell = value.into_member();
            self
        }
    }

    /// 创建用户动态信息：应答 · Create a member feed message: answer
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID · Brand ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID · Membership card template ID
        pub card_id: Option<String>,
        /// 会员卡code · Membership card code
        pub user_card_code: Option<String>,
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 商家请求单号 · Merchant request number
        pub out_request_no: Option<String>,
        /// 会员动态内容 · Member update content
        pub cell: Option<String>,
        /// 会员动态内容 · Member update content
        pub cell_message: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => card_id: Required "card_id",
            2 => user_card_code: Required "user_card_code",
            3 => openid: Required "openid",
            4 => out_request_no: Required "out_request_no",
            5 => cell: Required "cell",
        }
        Response {
            0 => brand_id: Optional "brand_id",
            1 => card_id: Optional "card_id",
            2 => user_card_code: Optional "user_card_code",
            3 => openid: Optional "openid",
            4 => out_request_no: Optional "out_request_no",
            5 => cell: Optional "cell",
            6 => cell_message: Optional "cell_message",
        }
    }
}
