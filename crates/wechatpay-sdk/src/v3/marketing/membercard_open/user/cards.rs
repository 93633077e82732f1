//! `/v3/marketing/membercard-open/user/cards`

/// `/v3/marketing/membercard-open/user/cards`
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// 查询用户在品牌下所有会员卡 (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/user/cards`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::user::cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .appid("wxea9c30890f48d5ae")
    ///     .offset(0)
    ///     .limit(0);
    /// let answer = client.v3().marketing().membercard_open().user().cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012549255)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/user/cards", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/user/cards")
    }
}

/// 查询用户在品牌下所有会员卡
pub mod get {
    use crate::message;

    /// 查询用户在品牌下所有会员卡：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("openid"),
            message::optional::<String>("appid"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识（必填）
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 商户AppId
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 分页大小（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询用户在品牌下所有会员卡：应答
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡列表
        pub data: Option<Vec<Data>>,
        /// 总数量
        pub total_count: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
    }

    /// 会员卡列表
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡id
        pub card_id: Option<String>,
        /// 会员卡code
        pub code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => data: "data",
            1 => total_count: "total_count",
            2 => offset: "offset",
            3 => limit: "limit",
        }
        Data {
            0 => card_id: "card_id",
            1 => code: "code",
        }
    }
}
