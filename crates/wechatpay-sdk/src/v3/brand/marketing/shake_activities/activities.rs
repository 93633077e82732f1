//! `/v3/brand/marketing/shake-activities/activities`

/// `/v3/brand/marketing/shake-activities/activities`
pub struct Activities {
    pub(crate) node: crate::chain::Node,
}

impl Activities {
    /// 查询摇优惠活动列表 (partner)
    ///
    /// `GET /v3/brand/marketing/shake-activities/activities`
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/brand/marketing/shake-activities/activities", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/brand/marketing/shake-activities/activities")
    }
}

/// 查询摇优惠活动列表
pub mod get {
    use crate::message;

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
        /// 投放模式
        DeliveryMode {
            SMART = "SMART",
            TARGETED = "TARGETED",
        }
    }

    /// 查询摇优惠活动列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("brand_id"),
            message::required::<i64>("limit"),
            message::required::<i64>("offset"),
            message::optional::<crate::Enumeration<ActivityState>>("activity_state"),
            message::optional::<crate::Enumeration<AuditState>>("audit_state"),
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

        /// 分页大小（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }

        /// 分页页码（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 活动状态
        pub fn activity_state(self, value: impl Into<crate::Enumeration<ActivityState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivityState>>("activity_state", value))
        }

        /// `audit_state`
        pub fn audit_state(self, value: impl Into<crate::Enumeration<AuditState>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<AuditState>>("audit_state", value))
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
    }

    /// 摇一摇有优惠活动列表
    #[non_exhaustive]
    pub struct Data {
        /// 活动id
        pub id: Option<String>,
        /// 活动名称
        pub name: Option<String>,
        /// 活动状态
        pub activity_state: Option<crate::Enumeration<ActivityState>>,
        /// `audit_state`
        pub audit_state: Option<crate::Enumeration<AuditState>>,
        /// 可用库存
        pub available_quota: Option<i64>,
        /// 总库存
        pub total_quota: Option<i64>,
        /// 投放模式
        pub delivery_mode: Option<crate::Enumeration<DeliveryMode>>,
        /// 投放时间范围
        pub time_range: Option<TimeRange>,
        /// 商品券
        pub product_coupon: Option<ProductCoupon>,
    }

    /// 投放时间范围
    #[non_exhaustive]
    pub struct TimeRange {
        /// 开始时间
        pub start_time: Option<crate::Time>,
        /// 结束时间
        pub end_time: Option<crate::Time>,
    }

    /// 商品券
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券批次列表
        pub stock_list: Option<Vec<StockList>>,
    }

    /// 商品券批次列表
    #[non_exhaustive]
    pub struct StockList {
        /// 批次ID
        pub stock_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => total_count: "total_count",
            3 => data: "data",
        }
        Data {
            0 => id: "id",
            1 => name: "name",
            2 => activity_state: "activity_state",
            3 => audit_state: "audit_state",
            4 => available_quota: "available_quota",
            5 => total_quota: "total_quota",
            6 => delivery_mode: "delivery_mode",
            7 => time_range: "time_range",
            8 => product_coupon: "product_coupon",
        }
        TimeRange {
            0 => start_time: "start_time",
            1 => end_time: "end_time",
        }
        ProductCoupon {
            0 => product_coupon_id: "product_coupon_id",
            1 => stock_list: "stock_list",
        }
        StockList {
            0 => stock_id: "stock_id",
        }
    }
}
