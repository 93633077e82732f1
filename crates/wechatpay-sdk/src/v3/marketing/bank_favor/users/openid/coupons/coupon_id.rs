//! `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`

/// `/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
pub struct CouponId {
    pub(crate) node: crate::chain::Node,
}

impl CouponId {
    /// 查询绑定多笔立减活动的代金券详情
    ///
    /// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::bank_favor::users::openid::coupons::coupon_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().appid("wx57849631bb367f52");
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014569864)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}")
    }
}

/// 查询绑定多笔立减活动的代金券详情
pub mod get {

    pub use crate::shared::v3_marketing_bank_favor_users_openid_coupons_coupon_id_get::Request;

    enumeration! {
        /// 券状态
        CouponState {
            COUPON_STATE_UNKNOW = "COUPON_STATE_UNKNOW",
            COUPON_STATE_SEND = "COUPON_STATE_SEND",
            COUPON_STATE_USED = "COUPON_STATE_USED",
            COUPON_STATE_EXPIRED = "COUPON_STATE_EXPIRED",
        }
    }

    /// 查询绑定多笔立减活动的代金券详情：应答
    #[non_exhaustive]
    pub struct Response {
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 代金券id
        pub coupon_id: Option<String>,
        /// 代金券名称
        pub coupon_name: Option<String>,
        /// 券状态
        pub coupon_state: Option<crate::Enumeration<CouponState>>,
        /// 领券时间
        pub receive_time: Option<crate::Time>,
        /// 可用开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 可用结束时间
        pub available_end_time: Option<crate::Time>,
        /// 活动ID
        pub activity_id: Option<String>,
        /// 最大使用次数
        pub max_use_number: Option<i64>,
        /// 可用次数
        pub available_number: Option<i64>,
        /// 已使用次数
        pub used_number: Option<i64>,
        /// 已用金额列表
        pub use_amount_list: Option<UseAmountList>,
        /// 用户标识ID
        pub openid: Option<String>,
    }

    /// 已用金额列表
    #[non_exhaustive]
    pub struct UseAmountList {
        /// 已用金额
        pub used_amounts: Option<Vec<String>>,
    }

    message! {
        Response {
            0 => stock_creator_mchid: "stock_creator_mchid",
            1 => stock_id: "stock_id",
            2 => coupon_id: "coupon_id",
            3 => coupon_name: "coupon_name",
            4 => coupon_state: "coupon_state",
            5 => receive_time: "receive_time",
            6 => available_begin_time: "available_begin_time",
            7 => available_end_time: "available_end_time",
            8 => activity_id: "activity_id",
            9 => max_use_number: "max_use_number",
            10 => available_number: "available_number",
            11 => used_number: "used_number",
            12 => use_amount_list: "use_amount_list",
            13 => openid: "openid",
        }
        UseAmountList {
            0 => used_amounts: "used_amounts",
        }
    }
}
