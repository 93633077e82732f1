//! 查询用户在品牌下所有会员卡 · List a user's membership cards
//!
//! `/v3/marketing/membercard-open/user/cards`

/// 查询用户在品牌下所有会员卡 · List a user's membership cards
///
/// `/v3/marketing/membercard-open/user/cards`
#[derive(Clone)]
pub struct Cards {
    pub(crate) node: crate::chain::Node,
}

impl Cards {
    /// 查询用户在品牌下所有会员卡 · List a user's membership cards
    ///
    /// `GET /v3/marketing/membercard-open/user/cards`
    ///
    /// 按openid分页查询用户在品牌下的所有会员卡，返回会员卡列表和总数量。模式：普通商户、服务商。
    ///
    /// Lists all membership cards that a user holds with the brand, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::user::cards::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().openid("obLatjnx9gnqzS4myYGmLZ7LgLBA").offset(0).limit(0);
    /// let answer = client.v3().marketing().membercard_open().user().cards().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012549255](https://pay.weixin.qq.com/doc/v3/merchant/4012549255), [partner/4012709674](https://pay.weixin.qq.com/doc/v3/partner/4012709674)
    #[doc(alias(
        "查询用户在品牌下所有会员卡",
        "List a users membership cards",
        "会员卡",
        "cards",
        "user/cards"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/user/cards", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/user/cards")
    }
}

/// 查询用户在品牌下所有会员卡 · List a user's membership cards
pub mod get {

    /// 查询用户在品牌下所有会员卡：请求 · List a user's membership cards: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 商户AppId · Merchant app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 商户AppId · Merchant app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小（必填） · Page size (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询用户在品牌下所有会员卡：应答 · List a user's membership cards: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡列表 · Membership cards
        pub data: Option<Vec<Data>>,
        /// 总数量 · Total count
        pub total_count: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 会员卡列表 · Membership cards
    #[non_exhaustive]
    pub struct Data {
        /// 会员卡id · Membership card ID
        pub card_id: Option<String>,
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => openid: Required "openid",
            1 => appid: Optional "appid",
            2 => offset: Required "offset",
            3 => limit: Required "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => total_count: Optional "total_count",
            2 => offset: Optional "offset",
            3 => limit: Optional "limit",
        }
        Data {
            0 => card_id: Optional "card_id",
            1 => code: Optional "code",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Page { member: "offset", size: Some("limit"), first: 0 };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_count,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}
