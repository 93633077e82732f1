//! 查询摇优惠活动列表 · List shake campaigns
//!
//! `/v3/brand/marketing/shake-activities/activities`

/// 查询摇优惠活动列表 · List shake campaigns
///
/// `/v3/brand/marketing/shake-activities/activities`
#[derive(Clone)]
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// 查询摇优惠活动列表 · List shake campaigns
    ///
    /// `GET /v3/brand/marketing/shake-activities/activities`
    ///
    /// 服务商按活动状态和审核状态查询品牌的摇优惠活动，结果分页返回。模式：服务商。
    ///
    /// Lists the shake-for-discounts campaigns of a brand by campaign state and review state, with pagination. Mode: partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::marketing::shake_activities::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().brand_id("120344").limit(5).offset(10);
    /// let answer = client
    ///     .v3()
    ///     .brand()
    ///     .marketing()
    ///     .shake_activities()
    ///     .activities()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4015783259](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
    #[doc(alias(
        "查询摇优惠活动列表",
        "List shake campaigns",
        "摇优惠活动",
        "activities",
        "shake-activities/activities"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/marketing/shake-activities/activities", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/marketing/shake-activities/activities")
    }
}

/// 查询摇优惠活动列表 · List shake campaigns
pub mod get {

    enumeration! {
        /// 活动状态 · Campaign status
        ActivityState {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `DELIVERING`: 投放中 · Being delivered
            DELIVERING = "DELIVERING",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
            /// `TERMINATED`: 已终止 · Terminated
            TERMINATED = "TERMINATED",
        }
    }

    enumeration! {
        /// 审核状态 · Review status
        AuditState {
            /// `PENDING`: 待审核 · Waiting for review
            PENDING = "PENDING",
            /// `APPROVED`: 已通过 · Approved
            APPROVED = "APPROVED",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 活动状态 · Campaign status
        DataActivityState {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `DELIVERING`: 投放中 · Being delivered
            DELIVERING = "DELIVERING",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
            /// `PAUSED`: 已暂停 · Paused
            PAUSED = "PAUSED",
            /// `TERMINATED`: 已终止 · Terminated
            TERMINATED = "TERMINATED",
        }
    }

    enumeration! {
        /// 审核状态 · Review status
        DataAuditState {
            /// `PENDING`: 待审核 · Waiting for review
            PENDING = "PENDING",
            /// `APPROVED`: 已通过 · Approved
            APPROVED = "APPROVED",
            /// `REJECTED`: 已驳回 · Rejected
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 投放模式 · Delivery mode
        DeliveryMode {
            /// `SMART`: 智能投放 · Smart delivery
            SMART = "SMART",
            /// `TARGETED`: 定向投放 · Targeted delivery
            TARGETED = "TARGETED",
        }
    }

    /// 查询摇优惠活动列表：请求 · List shake campaigns: request
    pub struct Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 分页大小（必填） · Page size (required)
        ///
        /// 1～100。1 to 100.
        pub limit: Option<i64>,
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 活动状态 · Campaign status
        pub activity_state: ActivityState,
        /// 审核状态 · Review status
        pub audit_state: AuditState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 分页大小（必填） · Page size (required)
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 活动状态 · Campaign status
        pub fn activity_state<M>(
            mut self,
            value: impl crate::IntoMember<ActivityState, M>,
        ) -> Self {
            self.activity_state = value.into_member().unwrap_or_default();
            self
        }

        /// 审核状态 · Review status
        pub fn audit_state<M>(mut self, value: impl crate::IntoMember<AuditState, M>) -> Self {
            self.audit_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询摇优惠活动列表：应答 · List shake campaigns: answer
    #[non_exhaustive]
    pub struct Response {
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 分页大小 · Page size
        pub limit: Option<i64>,
        /// 总数 · Total count
        pub total_count: Option<i64>,
        /// 摇一摇有优惠活动列表 · Shake for discounts campaigns
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 摇一摇有优惠活动列表 · Shake for discounts campaigns
    #[non_exhaustive]
    pub struct Data {
        /// 活动id · Campaign ID
        pub id: Option<String>,
        /// 活动名称 · Campaign name
        pub name: Option<String>,
        /// 活动状态 · Campaign status
        pub activity_state: DataActivityState,
        /// 审核状态 · Review status
        pub audit_state: DataAuditState,
        /// 可用库存 · Available quota
        pub available_quota: Option<i64>,
        /// 总库存 · Total quota
        pub total_quota: Option<i64>,
        /// 投放模式 · Delivery mode
        pub delivery_mode: DeliveryMode,
        /// 投放时间范围 · Delivery time range
        pub time_range: Option<TimeRange>,
        /// 商品券 · Product coupon
        pub product_coupon: Option<ProductCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投放时间范围 · Delivery time range
    #[non_exhaustive]
    pub struct TimeRange {
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券 · Product coupon
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID · Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 商品券批次列表 · Product coupon batches
        pub stock_list: Option<Vec<StockList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券批次列表 · Product coupon batches
    #[non_exhaustive]
    pub struct StockList {
        /// 批次ID · Batch ID
        pub stock_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => limit: Required "limit",
            2 => offset: Required "offset",
            3 => activity_state: Optional "activity_state",
            4 => audit_state: Optional "audit_state",
        }
        Response {
            0 => offset: Optional "offset",
            1 => limit: Optional "limit",
            2 => total_count: Optional "total_count",
            3 => data: Optional "data",
        }
        Data {
            0 => id: Optional "id",
            1 => name: Optional "name",
            2 => activity_state: Optional "activity_state",
            3 => audit_state: Optional "audit_state",
            4 => available_quota: Optional "available_quota",
            5 => total_quota: Optional "total_quota",
            6 => delivery_mode: Optional "delivery_mode",
            7 => time_range: Optional "time_range",
            8 => product_coupon: Optional "product_coupon",
        }
        TimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
        }
        ProductCoupon {
            0 => product_coupon_id: Optional "product_coupon_id",
            1 => stock_list: Optional "stock_list",
        }
        StockList {
            0 => stock_id: Optional "stock_id",
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
