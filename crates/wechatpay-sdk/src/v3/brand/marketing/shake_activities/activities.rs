//! `/v3/brand/marketing/shake-activities/activities`

/// `/v3/brand/marketing/shake-activities/activities`
#[derive(Clone)]
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// 查询摇优惠活动列表 (partner)
    ///
    /// `GET /v3/brand/marketing/shake-activities/activities`
    ///
    /// `Call::pages` and `Call::items` go on from page to page.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::brand::marketing::shake_activities::activities::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .brand_id("120344")
    ///     .limit(5)
    ///     .offset(10)
    ///     .activity_state(get::ActivityState::CREATED)
    ///     .audit_state(get::AuditState::PENDING);
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4015783259)
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/marketing/shake-activities/activities", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/brand/marketing/shake-activities/activities")
    }
}

/// 查询摇优惠活动列表
pub mod get {

    enumeration! {
        /// 活动状态
        ActivityState {
            CREATED = "CREATED",
            DELIVERING = "DELIVERING",
            EXPIRED = "EXPIRED",
            PAUSED = "PAUSED",
            TERMINATED = "TERMINATED",
        }
    }

    enumeration! {
        /// `AuditState`
        AuditState {
            PENDING = "PENDING",
            APPROVED = "APPROVED",
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 活动状态
        DataActivityState {
            CREATED = "CREATED",
            DELIVERING = "DELIVERING",
            EXPIRED = "EXPIRED",
            PAUSED = "PAUSED",
            TERMINATED = "TERMINATED",
        }
    }

    enumeration! {
        /// `DataAuditState`
        DataAuditState {
            PENDING = "PENDING",
            APPROVED = "APPROVED",
            REJECTED = "REJECTED",
        }
    }

    enumeration! {
        /// 投放模式
        DeliveryMode {
            SMART = "SMART",
            TARGETED = "TARGETED",
        }
    }

    /// 查询摇优惠活动列表：请求
    pub struct Request {
        /// 品牌ID（必填）
        pub brand_id: Option<String>,
        /// 分页大小（必填）
        ///
        /// 1～100。1 to 100.
        pub limit: Option<i64>,
        /// 分页页码（必填）
        pub offset: Option<i64>,
        /// 活动状态
        pub activity_state: ActivityState,
        /// `audit_state`
        pub audit_state: AuditState,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌ID（必填）
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 分页大小（必填）
        pub fn limit<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.limit = value.into_member();
            self
        }

        /// 分页页码（必填）
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 活动状态
        pub fn activity_state<M>(
            mut self,
            value: impl crate::IntoMember<ActivityState, M>,
        ) -> Self {
            self.activity_state = value.into_member().unwrap_or_default();
            self
        }

        /// `audit_state`
        pub fn audit_state<M>(mut self, value: impl crate::IntoMember<AuditState, M>) -> Self {
            self.audit_state = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询摇优惠活动列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 分页页码
        pub offset: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 总数
        pub total_count: Option<i64>,
        /// 摇一摇有优惠活动列表
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 摇一摇有优惠活动列表
    #[non_exhaustive]
    pub struct Data {
        /// 活动id
        pub id: Option<String>,
        /// 活动名称
        pub name: Option<String>,
        /// 活动状态
        pub activity_state: DataActivityState,
        /// `audit_state`
        pub audit_state: DataAuditState,
        /// 可用库存
        pub available_quota: Option<i64>,
        /// 总库存
        pub total_quota: Option<i64>,
        /// 投放模式
        pub delivery_mode: DeliveryMode,
        /// 投放时间范围
        pub time_range: Option<TimeRange>,
        /// 商品券
        pub product_coupon: Option<ProductCoupon>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 投放时间范围
    #[non_exhaustive]
    pub struct TimeRange {
        /// 开始时间
        pub start_time: Option<crate::Time>,
        /// 结束时间
        pub end_time: Option<crate::Time>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券批次列表
        pub stock_list: Option<Vec<StockList>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品券批次列表
    #[non_exhaustive]
    pub struct StockList {
        /// 批次ID
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
