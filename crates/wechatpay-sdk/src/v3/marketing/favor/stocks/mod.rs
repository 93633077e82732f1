//! `/v3/marketing/favor/stocks`

pub mod stock_id;

/// `/v3/marketing/favor/stocks`
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次号
    pub fn stock_id(self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
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
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks")
    }
}

/// 条件查询批次列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_marketing_favor_stocks_stock_id_get::BusinessType;
    pub use crate::v3::marketing::favor::coupon_stocks::post::{StockType, TradeType};
    pub use crate::v3::marketing::favor::stocks::stock_id::get::{
        AvailableRegionList, CutToMessage, FixedNormalCoupon, Status, StockUseRule,
    };

    /// 条件查询批次列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
            message::required::<String>("stock_creator_mchid"),
            message::optional::<crate::Time>("create_start_time"),
            message::optional::<crate::Time>("create_end_time"),
            message::optional::<crate::Enumeration<Status>>("status"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
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
            Self(self.0.with_text("stock_creator_mchid", value))
        }

        /// 起始时间
        pub fn create_start_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("create_start_time", value))
        }

        /// 终止时间
        pub fn create_end_time(self, value: impl Into<crate::Time>) -> Self {
            Self(self.0.with_some::<crate::Time>("create_end_time", value))
        }

        /// 批次状态
        pub fn status(self, value: impl Into<crate::Enumeration<Status>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Status>>("status", value))
        }
    }

    /// 条件查询批次列表：应答
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

    /// 批次详情
    #[non_exhaustive]
    pub struct Data {
        /// 批次名称
        pub stock_name: Option<String>,
        /// 开始时间
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间
        pub available_end_time: Option<crate::Time>,
        /// 发放规则
        pub stock_use_rule: Option<StockUseRule>,
        /// 是否无资金流
        pub no_cash: Option<bool>,
        /// 批次类型
        pub stock_type: Option<crate::Enumeration<StockType>>,
        /// 批次号
        pub stock_id: Option<String>,
        /// 创建批次的商户号
        pub stock_creator_mchid: Option<String>,
        /// 批次状态
        pub status: Option<crate::Enumeration<Status>>,
        /// 使用说明
        pub description: Option<String>,
        /// 创建时间
        pub create_time: Option<crate::Time>,
        /// 激活批次的时间
        pub start_time: Option<crate::Time>,
        /// 终止批次的时间
        pub stop_time: Option<crate::Time>,
        /// 是否单品优惠
        pub singleitem: Option<bool>,
        /// 减至批次特定信息
        pub cut_to_message: Option<CutToMessage>,
        /// 已发券数量
        pub distributed_coupons: Option<i64>,
        /// 业务类型
        pub business_type: Option<crate::Enumeration<BusinessType>>,
        /// 消费金可用地域
        pub available_region_list: Option<Vec<AvailableRegionList>>,
        /// 消费金可用行业
        pub available_industry_list: Option<Vec<String>>,
        /// `card_id`
        pub card_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => limit: "limit",
            2 => offset: "offset",
            3 => data: "data",
        }
        Data {
            0 => stock_name: "stock_name",
            1 => available_begin_time: "available_begin_time",
            2 => available_end_time: "available_end_time",
            3 => stock_use_rule: "stock_use_rule",
            4 => no_cash: "no_cash",
            5 => stock_type: "stock_type",
            6 => stock_id: "stock_id",
            7 => stock_creator_mchid: "stock_creator_mchid",
            8 => status: "status",
            9 => description: "description",
            10 => create_time: "create_time",
            11 => start_time: "start_time",
            12 => stop_time: "stop_time",
            13 => singleitem: "singleitem",
            14 => cut_to_message: "cut_to_message",
            15 => distributed_coupons: "distributed_coupons",
            16 => business_type: "business_type",
            17 => available_region_list: "available_region_list",
            18 => available_industry_list: "available_industry_list",
            19 => card_id: "card_id",
        }
    }
}
