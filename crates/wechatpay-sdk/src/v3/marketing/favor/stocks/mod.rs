//! `/v3/marketing/favor/stocks`

pub mod stock_id;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/marketing/favor/stocks`
pub struct Stocks(pub(crate) Node);

impl Stocks {
    /// `/{stock_id}`: 批次号
    #[inline]
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId(self.0.bind("stock_id", value))
    }

    /// 条件查询批次列表 (direct and partner)
    ///
    /// `GET /v3/marketing/favor/stocks`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .offset(0)
    ///     .limit(0)
    ///     .stock_creator_mchid("")
    ///     .create_start_time("2015-05-20T13:29:35.120+08:00")
    ///     .create_end_time("2015-05-20T13:29:35.120+08:00")
    ///     .status(get::Status::UNACTIVATED);
    /// let answer = client.v3().marketing().favor().stocks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012460489)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/marketing/favor/stocks", rest)
    }
}

/// 条件查询批次列表
pub mod get {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, Time, message, optional, request, required,
    };
    use crate::operation::Operation;

    pub use crate::v3::marketing::favor::coupon_stocks::post::StockType;
    pub use crate::v3::marketing::favor::stocks::stock_id::get::{
        AvailableRegionList, BusinessType, CutToMessage, FixedNormalCoupon, Status, StockUseRule,
    };

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/marketing/favor/stocks");

    /// 条件查询批次列表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<i64>("offset"),
            required::<i64>("limit"),
            required::<String>("stock_creator_mchid"),
            optional::<Time>("create_start_time"),
            optional::<Time>("create_end_time"),
            optional::<Enumeration<Status>>("status"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
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

        /// 创建批次的商户号（必填）
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("stock_creator_mchid", value.into()))
        }

        /// 起始时间
        pub fn create_start_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("create_start_time", value.into()))
        }

        /// 终止时间
        pub fn create_end_time(self, value: impl Into<Time>) -> Self {
            Self(self.0.with::<Time>("create_end_time", value.into()))
        }

        /// 批次状态
        pub fn status(self, value: impl Into<Enumeration<Status>>) -> Self {
            Self(self.0.with::<Enumeration<Status>>("status", value.into()))
        }
    }

    /// 条件查询批次列表：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次总数
        pub total_count: Option<i64>,
        /// 分页大小
        pub limit: Option<i64>,
        /// 分页页码
        pub offset: Option<i64>,
        /// 批次详情
        pub data: Option<Vec<Data>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("total_count", &mut self.total_count),
                1 => Named("limit", &mut self.limit),
                2 => Named("offset", &mut self.offset),
                3 => Named("data", &mut self.data),
                _ => return None,
            })
        }
    }

    /// 批次详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Data {
        /// 批次名称
        pub stock_name: Option<String>,
        /// 开始时间
        pub available_begin_time: Option<Time>,
        /// 结束时间
        pub available_end_time: Option<Time>,
        /// 发放规则
        pub stock_use_rule: Option<StockUseRule>,
        /// 是否无资金流
        pub no_cash: Option<bool>,
        /// 批次类型
        pub stock_type: Option<Enumeration<StockType>>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次状态
        pub status: Option<Enumeration<Status>>,
        /// 使用说明
        pub description: Option<String>,
        /// 创建时间
        pub create_time: Option<Time>,
        /// 激活批次的时间
        pub start_time: Option<String>,
        /// 终止批次的时间
        pub stop_time: Option<String>,
        /// 是否单品优惠
        pub singleitem: Option<bool>,
        /// 减至批次特定信息
        pub cut_to_message: Option<CutToMessage>,
        /// 已发券数量
        pub distributed_coupons: Option<i64>,
        /// 业务类型
        pub business_type: Option<Enumeration<BusinessType>>,
        /// 消费金可用地域
        pub available_region_list: Option<Vec<AvailableRegionList>>,
        /// 消费金可用行业
        pub available_industry_list: Option<Vec<String>>,
        /// `card_id`
        pub card_id: Option<String>,
    }

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("stock_name", &mut self.stock_name),
                1 => Named("available_begin_time", &mut self.available_begin_time),
                2 => Named("available_end_time", &mut self.available_end_time),
                3 => Named("stock_use_rule", &mut self.stock_use_rule),
                4 => Named("no_cash", &mut self.no_cash),
                5 => Named("stock_type", &mut self.stock_type),
                6 => Named("stock_id", &mut self.stock_id),
                7 => Named("stock_creator_mchid", &mut self.stock_creator_mchid),
                8 => Named("status", &mut self.status),
                9 => Named("description", &mut self.description),
                10 => Named("create_time", &mut self.create_time),
                11 => Named("start_time", &mut self.start_time),
                12 => Named("stop_time", &mut self.stop_time),
                13 => Named("singleitem", &mut self.singleitem),
                14 => Named("cut_to_message", &mut self.cut_to_message),
                15 => Named("distributed_coupons", &mut self.distributed_coupons),
                16 => Named("business_type", &mut self.business_type),
                17 => Named("available_region_list", &mut self.available_region_list),
                18 => Named("available_industry_list", &mut self.available_industry_list),
                19 => Named("card_id", &mut self.card_id),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}
