//! 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
//!
//! `/v3/marketing/withdraw-favor/users/{openid}/coupons`

/// 查询批次下用户银行提现免费券列表、为用户发银行提现免费券 · List a user's withdrawal coupons; Issue a withdrawal coupon
///
/// `/v3/marketing/withdraw-favor/users/{openid}/coupons`
#[derive(Clone)]
pub struct Coupons {
    pub(crate) node: crate::chain::Node,
}

impl Coupons {
    /// 查询批次下用户银行提现免费券列表 · List a user's withdrawal coupons
    ///
    /// `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// 按openid分页查询用户在指定批次下的银行提现免费券，返回券列表和总数。模式：服务商。
    ///
    /// Lists the free bank withdrawal coupons of a batch that a user holds, page by page. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::withdraw_favor::users::openid::coupons::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .mchid("1900000001")
    ///     .stock_id("1304490000000059")
    ///     .appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .withdraw_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter3_2_2.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml)
    #[doc(alias(
        "查询批次下用户银行提现免费券列表",
        "List a users withdrawal coupons",
        "收款有礼",
        "coupons",
        "users/coupons"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/withdraw-favor/users/{openid}/coupons", request)
    }

    /// 为用户发银行提现免费券 · Issue a withdrawal coupon
    ///
    /// `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`
    ///
    /// 向指定用户发放银行提现免费券，返回券ID和过期时间。模式：服务商。
    ///
    /// Issues a free bank withdrawal coupon to a user and returns its ID and expiry time. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::withdraw_favor::users::openid::coupons::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .stock_id("1304490000000059")
    ///     .appid("wx8888888888888888")
    ///     .send_request_no("89560002019101000121");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .withdraw_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [apis/chapter3_2_1.shtml](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml)
    #[doc(alias(
        "为用户发银行提现免费券",
        "Issue a withdrawal coupon",
        "收款有礼",
        "coupons",
        "users/coupons"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/withdraw-favor/users/{openid}/coupons", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/withdraw-favor/users/{openid}/coupons")
    }
}

/// 查询批次下用户银行提现免费券列表 · List a user's withdrawal coupons
pub mod get {

    /// 查询批次下用户银行提现免费券列表：请求 · List a user's withdrawal coupons: request
    pub struct Request {
        /// 银行提现免费券批次创建方商户号（必填） · Free-withdrawal coupon creator merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 银行提现免费券批次ID（必填） · Free-withdrawal coupon batch ID (required)
        pub stock_id: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行提现免费券批次创建方商户号（必填） · Free-withdrawal coupon creator merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 银行提现免费券批次ID（必填） · Free-withdrawal coupon batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 分页大小 · Page size
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }
    }

    /// 查询批次下用户银行提现免费券列表：应答 · List a user's withdrawal coupons: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行提现免费券列表 · Free-withdrawal coupons
        pub data: Option<Vec<Data>>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 查询结果总数 · Total number of results
        pub total_count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 银行提现免费券列表 · Free-withdrawal coupons
    #[non_exhaustive]
    pub struct Data {
        /// 发放时间 · Issuing time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub send_time: Option<crate::Time>,
        /// 发放额度 · Quota issued
        pub send_quota: Option<i64>,
        /// 银行提现免费券的券ID · Free-withdrawal coupon ID
        pub coupon_id: Option<String>,
        /// 使用额度 · Quota used
        pub use_quota: Option<i64>,
        /// 银行提现免费券券状态 · Free-withdrawal coupon status
        pub coupon_state: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => stock_id: Required "stock_id",
            2 => appid: Required "appid",
            3 => offset: Optional "offset",
            4 => limit: Optional "limit",
        }
        Response {
            0 => data: Optional "data",
            1 => offset: Optional "offset",
            2 => limit: Optional "limit",
            3 => total_count: Optional "total_count",
        }
        Data {
            0 => send_time: Optional "send_time",
            1 => send_quota: Optional "send_quota",
            2 => coupon_id: Optional "coupon_id",
            3 => use_quota: Optional "use_quota",
            4 => coupon_state: Optional "coupon_state",
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

/// 为用户发银行提现免费券 · Issue a withdrawal coupon
pub mod post {

    /// 为用户发银行提现免费券：请求 · Issue a withdrawal coupon: request
    pub struct Request {
        /// 银行提现免费券批次创建方商户号（必填） · Free-withdrawal coupon creator merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 银行提现免费券批次ID（必填） · Free-withdrawal coupon batch ID (required)
        pub stock_id: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 商户单据号（必填） · Merchant record number (required)
        pub send_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行提现免费券批次创建方商户号（必填） · Free-withdrawal coupon creator merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 银行提现免费券批次ID（必填） · Free-withdrawal coupon batch ID (required)
        pub fn stock_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_id = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 商户单据号（必填） · Merchant record number (required)
        pub fn send_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.send_request_no = value.into_member();
            self
        }
    }

    /// 为用户发银行提现免费券：应答 · Issue a withdrawal coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 银行提现免费券ID · Free-withdrawal coupon ID
        pub coupon_id: Option<String>,
        /// 银行提现免费券过期时间 · Free-withdrawal coupon expiry time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub expire_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => stock_id: Required "stock_id",
            2 => appid: Required "appid",
            3 => send_request_no: Required "send_request_no",
        }
        Response {
            0 => coupon_id: Optional "coupon_id",
            1 => expire_time: Optional "expire_time",
        }
    }
}
