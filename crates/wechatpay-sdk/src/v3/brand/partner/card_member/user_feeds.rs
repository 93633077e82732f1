//! `/v3/brand/partner/card-member/user-feeds`

/// `/v3/brand/partner/card-member/user-feeds`
pub struct UserFeeds {
    pub(crate) node: crate::chain::Node,
}

impl UserFeeds {
    /// 创建用户动态信息 (partner)
    ///
    /// `POST /v3/brand/partner/card-member/user-feeds`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015336987)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/brand/partner/card-member/user-feeds", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/partner/card-member/user-feeds")
    }
}

/// 创建用户动态信息
pub mod post {
    use crate::message;

    /// 创建用户动态信息：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<String>("card_id"),
            message::required::<String>("user_card_code"),
            message::required::<String>("openid"),
            message::required::<String>("out_request_no"),
            message::required::<String>("cell"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("brand_id", value))
        }

        /// 会员卡模板ID（必填）
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("card_id", value))
        }

        /// 会员卡code（必填）
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("user_card_code", value))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商家请求单号（必填）
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_request_no", value))
        }

        /// 会员动态内容（必填）
        pub fn cell(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cell", value))
        }
    }

    /// 创建用户动态信息：应答
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID
        pub brand_id: Option<String>,
        /// 会员卡模板ID
        pub card_id: Option<String>,
        /// 会员卡code
        pub user_card_code: Option<String>,
        /// 用户标识
        pub openid: Option<String>,
        /// 商家请求单号
        pub out_request_no: Option<String>,
        /// 会员动态内容
        pub cell: Option<String>,
        /// 会员动态内容
        pub cell_message: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => brand_id: "brand_id",
            1 => card_id: "card_id",
            2 => user_card_code: "user_card_code",
            3 => openid: "openid",
            4 => out_request_no: "out_request_no",
            5 => cell: "cell",
            6 => cell_message: "cell_message",
        }
    }
}
