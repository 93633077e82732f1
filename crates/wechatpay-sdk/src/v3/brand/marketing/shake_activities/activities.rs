//! `/v3/brand/marketing/shake-activities/activities`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/brand/marketing/shake-activities/activities`
pub struct Activities(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/brand/marketing/shake-activities/activities", rest)
    }
}

/// 查询摇优惠活动列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/brand/marketing/shake-activities/activities");

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
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("brand_id"),
            required::<i64>("limit"),
            required::<i64>("offset"),
            optional::<Enumeration<ActivityState>>("activity_state"),
            optional::<Enumeration<AuditState>>("audit_state"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 品牌ID（必填）
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand_id", value.into()))
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
        pub fn activity_state(self, value: impl Into<Enumeration<ActivityState>>) -> Self {
            Self(self.0.with::<Enumeration<ActivityState>>("activity_state", value.into()))
        }

        /// `audit_state`
        pub fn audit_state(self, value: impl Into<Enumeration<AuditState>>) -> Self {
            Self(self.0.with::<Enumeration<AuditState>>("audit_state", value.into()))
        }
    }

    /// 查询摇优惠活动列表：应答
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("offset", &mut self.offset),
                1 => Named("limit", &mut self.limit),
                2 => Named("total_count", &mut self.total_count),
                3 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 摇一摇有优惠活动列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 活动id
        pub id: Option<String>,
        /// 活动名称
        pub name: Option<String>,
        /// 活动状态
        pub activity_state: Option<Enumeration<ActivityState>>,
        /// `audit_state`
        pub audit_state: Option<Enumeration<AuditState>>,
        /// 可用库存
        pub available_quota: Option<i64>,
        /// 总库存
        pub total_quota: Option<i64>,
        /// 投放模式
        pub delivery_mode: Option<Enumeration<DeliveryMode>>,
        /// 投放时间范围
        pub time_range: Option<TimeRange>,
        /// 商品券
        pub product_coupon: Option<ProductCoupon>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("id", &mut self.id),
                1 => Named("name", &mut self.name),
                2 => Named("activity_state", &mut self.activity_state),
                3 => Named("audit_state", &mut self.audit_state),
                4 => Named("available_quota", &mut self.available_quota),
                5 => Named("total_quota", &mut self.total_quota),
                6 => Named("delivery_mode", &mut self.delivery_mode),
                7 => Named("time_range", &mut self.time_range),
                8 => Named("product_coupon", &mut self.product_coupon),
                _ => return None,
            })
        }
    }

    /// 投放时间范围
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct TimeRange {
        /// 开始时间
        pub start_time: Option<String>,
        /// 结束时间
        pub end_time: Option<String>,
    }

    impl Message for TimeRange {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("start_time", &mut self.start_time),
                1 => Named("end_time", &mut self.end_time),
                _ => return None,
            })
        }
    }

    /// 商品券
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct ProductCoupon {
        /// 商品券ID
        pub product_coupon_id: Option<String>,
        /// 商品券批次列表
        pub stock_list: Option<Vec<StockList>>,
    }

    impl Message for ProductCoupon {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("product_coupon_id", &mut self.product_coupon_id),
                1 => Named("stock_list", &mut self.stock_list),
                _ => return None,
            })
        }
    }

    /// 商品券批次列表
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct StockList {
        /// 批次ID
        pub stock_id: Option<String>,
    }

    impl Message for StockList {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_id", &mut self.stock_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data, TimeRange, ProductCoupon, StockList);
}
