//! 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
//!
//! `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`

/// 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
///
/// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
#[derive(Clone)]
pub struct CouponId {
    pub(crate) node: crate::chain::Node,
}

impl CouponId {
    /// 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
    ///
    /// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// 按openid和代金券ID查询绑定多笔立减活动的代金券，返回券状态和可用时间。模式：普通商户。
    ///
    /// Queries a cash coupon that is bound to a multi-payment discount activity and returns its state and validity. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank_favor::users::openid::coupons::coupon_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx8888888888888888");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .bank_favor()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .coupons()
    ///     .coupon_id("9856888")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4014569864](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    #[doc(alias(
        "查询绑定多笔立减活动的代金券详情",
        "Query a multi-payment discount coupon",
        "银行立减",
        "coupons",
        "users/coupons"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}")
    }
}

/// 查询绑定多笔立减活动的代金券详情 · Query a multi-payment discount coupon
pub mod get {

    enumeration! {
        /// 券状态 · Coupon status
        CouponState {
            /// `COUPON_STATE_UNKNOW`: 状态未知 · Unknown state
            COUPON_STATE_UNKNOW = "COUPON_STATE_UNKNOW",
            /// `COUPON_STATE_SEND`: 已发放 · Issued
            COUPON_STATE_SEND = "COUPON_STATE_SEND",
            /// `COUPON_STATE_USED`: 已使用 · Used
            COUPON_STATE_USED = "COUPON_STATE_USED",
            /// `COUPON_STATE_EXPIRED`: 已过期 · Expired
            COUPON_STATE_EXPIRED = "COUPON_STATE_EXPIRED",
        }
    }

    /// 查询绑定多笔立减活动的代金券详情：请求 · Query a multi-payment discount coupon: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询绑定多笔立减活动的代金券详情：应答 · Query a multi-payment discount coupon: answer
    #[non_exhaustive]
    pub struct Response {
        /// 创建批次的商户号 · Batch creator merchant ID
        pub stock_creator_mchid: Option<String>,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 代金券id · Cash coupon ID
        pub coupon_id: Option<String>,
        /// 代金券名称 · Cash coupon name
        pub coupon_name: Option<String>,
        /// 券状态 · Coupon status
        pub coupon_state: CouponState,
        /// 领券时间 · Coupon claim time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub receive_time: Option<crate::Time>,
        /// 可用开始时间 · Available from
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 可用结束时间 · Available until
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 最大使用次数 · Maximum number of uses
        pub max_use_number: Option<i64>,
        /// 可用次数 · Number of uses left
        pub available_number: Option<i64>,
        /// 已使用次数 · Number of uses
        pub used_number: Option<i64>,
        /// 已用金额列表 · Used amounts
        pub use_amount_list: Option<UseAmountList>,
        /// 用户标识ID · User openid
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 已用金额列表 · Used amounts
    #[non_exhaustive]
    pub struct UseAmountList {
        /// 已用金额 · Used amount
        ///
        /// 金额的文本，单位未见公开说明，原样传递。An amount as text, whose unit is not published; sent and returned as it is.
        pub used_amounts: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
        }
        Response {
            0 => stock_creator_mchid: Optional "stock_creator_mchid",
            1 => stock_id: Optional "stock_id",
            2 => coupon_id: Optional "coupon_id",
            3 => coupon_name: Optional "coupon_name",
            4 => coupon_state: Optional "coupon_state",
            5 => receive_time: Optional "receive_time",
            6 => available_begin_time: Optional "available_begin_time",
            7 => available_end_time: Optional "available_end_time",
            8 => activity_id: Optional "activity_id",
            9 => max_use_number: Optional "max_use_number",
            10 => available_number: Optional "available_number",
            11 => used_number: Optional "used_number",
            12 => use_amount_list: Optional "use_amount_list",
            13 => openid: Optional "openid",
        }
        UseAmountList {
            0 => used_amounts: Optional "used_amounts",
        }
    }
}
