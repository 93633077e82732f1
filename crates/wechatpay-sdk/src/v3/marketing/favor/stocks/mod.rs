//! 条件查询批次列表 · List cash coupon batches
//!
//! `/v3/marketing/favor/stocks`

pub mod stock_id;

/// 条件查询批次列表 · List cash coupon batches
///
/// `/v3/marketing/favor/stocks`
#[derive(Clone)]
pub struct Stocks {
    pub(crate) node: crate::chain::Node,
}

impl Stocks {
    /// `/{stock_id}`: 批次号 · Batch ID
    pub fn stock_id(&self, value: impl Into<String>) -> stock_id::StockId {
        stock_id::StockId { node: self.node.bind("stock_id", value) }
    }

    /// 条件查询批次列表 · List cash coupon batches
    ///
    /// `GET /v3/marketing/favor/stocks`
    ///
    /// 按创建商户号、创建时间和状态分页查询代金券批次列表，返回批次详情和总数。模式：普通商户、服务商。
    ///
    /// Lists cash coupon batches by the creating merchant, creation time and status, page by page. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(0).stock_creator_mchid("1900000109");
    /// let answer = client.v3().marketing().favor().stocks().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每秒 1000 次请求。
    ///
    /// Rate limits: 1000 requests a second for all merchants together.
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): openid 与 appid 不符、活动未激活或已结束、商户号不对。按错误描述处理。 · The openid does not belong to the appid, the campaign is not active, or the merchant is wrong. Follow the message.
    /// - `NOT_ENOUGH` (403): 批次预算不足。追加预算。 · The budget of the stock is used up. Add budget to the stock.
    /// - `REQUEST_BLOCKED` (403): 未开通产品、无权发放该批次、未做跨商户授权、用户达到领取上限、活动未开始或已结束。看错误描述属于哪一种。 · The product is not active, the merchant may not send this stock, the user has received the maximum, or the campaign is not running. Find in the message which of these applies.
    /// - `RESOURCE_NOT_EXISTS` (404): 没有这个批次。核对批次号。 · No such stock exists. Check the stock id.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMIT_EXCEED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012460489](https://pay.weixin.qq.com/doc/v3/merchant/4012460489), [partner/4012460518](https://pay.weixin.qq.com/doc/v3/partner/4012460518)
    #[doc(alias(
        "条件查询批次列表",
        "List cash coupon batches",
        "代金券",
        "stocks",
        "favor/stocks"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks")
    }
}

/// 条件查询批次列表 · List cash coupon batches
pub mod get {

    enumeration! {
        /// 批次状态 · Batch status
        Status {
            /// `unactivated`: 未激活 · Not activated
            UNACTIVATED = "unactivated",
            /// `audit`: 审核中 · Under review
            AUDIT = "audit",
            /// `running`: 运行中 · Running
            RUNNING = "running",
            /// `stoped`: 已停止 · Stopped
            STOPED = "stoped",
            /// `paused`: 已暂停 · Paused
            PAUSED = "paused",
        }
    }

    enumeration! {
        /// 批次类型 · Batch type
        StockType {
            /// `NORMAL`: 固定面额满减 · Fixed amount off
            NORMAL = "NORMAL",
            /// `DISCOUNT`: 折扣 · Percentage off
            DISCOUNT = "DISCOUNT",
            /// `EXCHAHGE`: 换购 · Item at a special price
            EXCHAHGE = "EXCHAHGE",
            /// `RANDOM`: 千人千面 · Amount chosen for each user
            RANDOM = "RANDOM",
            /// `DISCOUNT_CUT`: 减至 · Price cut to a fixed amount
            DISCOUNT_CUT = "DISCOUNT_CUT",
        }
    }

    enumeration! {
        /// 批次状态 · Batch status
        DataStatus {
            /// `unactivated`: 未激活 · Not activated
            UNACTIVATED = "unactivated",
            /// `audit`: 审核中 · Under review
            AUDIT = "audit",
            /// `running`: 运行中 · Running
            RUNNING = "running",
            /// `stoped`: 已停止 · Stopped
            STOPED = "stoped",
            /// `paused`: 已暂停 · Paused
            PAUSED = "paused",
        }
    }

    enumeration! {
        /// 业务类型 · Business type
        BusinessType {
            /// `MULTIUSE`: 消费金 · Spending credit
            MULTIUSE = "MULTIUSE",
        }
    }

    enumeration! {
        /// 支付方式 · Payment method
        TradeType {
            /// `MICROAPP`: 小程序支付 · Mini Program payment
            MICROAPP = "MICROAPP",
            /// `APPPAY`: 应用支付 · App payment
            APPPAY = "APPPAY",
            /// `PPAY`: 免密支付 · Password-free payment
            PPAY = "PPAY",
            /// `CARD`: 付款码支付 · Payment by payment code
            CARD = "CARD",
            /// `FACE`: 刷脸支付 · Face payment
            FACE = "FACE",
            /// `OTHER`: 其他支付 · Other payments
            OTHER = "OTHER",
        }
    }

    /// 条件查询批次列表：请求 · List cash coupon batches: request
    pub struct Request {
        /// 分页页码（必填） · Page offset (required)
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 分页大小（必填） · Page size (required)
        ///
        /// 最大 10。At most 10.
        pub limit: Option<i64>,
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// 起始时间 · Creation start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_start_time: Option<crate::Time>,
        /// 终止时间 · Creation end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_end_time: Option<crate::Time>,
        /// 批次状态 · Batch status
        pub status: Status,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
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

        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }

        /// 起始时间 · Creation start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn create_start_time<M>(
            mut self,
            value: impl crate::IntoMember<crate::Time, M>,
        ) -> Self {
            self.create_start_time = value.into_member();
            self
        }

        /// 终止时间 · Creation end time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn create_end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.create_end_time = value.into_member();
            self
        }

        /// 批次状态 · Batch status
        pub fn status<M>(mut self, value: impl crate::IntoMember<Status, M>) -> Self {
            self.status = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 条件查询批次列表：应答 · List cash coupon batches: answer
    #[non_exhaustive]
    pub struct Response {
        /// 批次总数 · Number of batches
        pub total_count: Option<i64>,
        /// 分页大小 · Page size
        ///
        /// 最大 10。At most 10.
        pub limit: Option<i64>,
        /// 分页页码 · Page offset
        ///
        /// 从 `0` 开始；默认 `0`。Begins at `0`. Default `0`.
        pub offset: Option<i64>,
        /// 批次详情 · Batch details
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 批次详情 · Batch details
    #[non_exhaustive]
    pub struct Data {
        /// 批次名称 · Batch name
        pub stock_name: Option<String>,
        /// 开始时间 · Start time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_begin_time: Option<crate::Time>,
        /// 结束时间 · End time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub available_end_time: Option<crate::Time>,
        /// 发放规则 · Batch issuing and use rules
        pub stock_use_rule: Option<StockUseRule>,
        /// 是否无资金流 · Whether there is no fund flow
        pub no_cash: Option<bool>,
        /// 批次类型 · Batch type
        pub stock_type: StockType,
        /// 批次号 · Batch ID
        pub stock_id: Option<String>,
        /// 创建批次的商户号 · Batch creator merchant ID
        pub stock_creator_mchid: Option<String>,
        /// 批次状态 · Batch status
        pub status: DataStatus,
        /// 使用说明 · Usage instructions
        pub description: Option<String>,
        /// 创建时间 · Creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 激活批次的时间 · Batch activation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 终止批次的时间 · Batch termination time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub stop_time: Option<crate::Time>,
        /// 是否单品优惠 · Whether an item discount
        pub singleitem: Option<bool>,
        /// 减至批次特定信息 · Reduced-to-price batch information
        pub cut_to_message: Option<CutToMessage>,
        /// 已发券数量 · Number of coupons issued
        pub distributed_coupons: Option<i64>,
        /// 业务类型 · Business type
        pub business_type: BusinessType,
        /// 消费金可用地域 · Spending credit regions
        pub available_region_list: Option<Vec<AvailableRegionList>>,
        /// 消费金可用行业 · Spending credit industries
        pub available_industry_list: Option<Vec<String>>,
        /// 会员卡ID · Membership card ID
        pub card_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 发放规则 · Batch issuing and use rules
    #[non_exhaustive]
    pub struct StockUseRule {
        /// 发放总上限 · Total issuing limit
        pub max_coupons: Option<i64>,
        /// 总预算 · Total budget
        ///
        /// 单位为分。In fen.
        pub max_amount: Option<crate::Fen>,
        /// 单天发放上限金额 · Daily issuing amount limit
        ///
        /// 单位为分。In fen.
        pub max_amount_by_day: Option<crate::Fen>,
        /// 单个用户可领个数 · Maximum coupons per user
        pub max_coupons_per_user: Option<i64>,
        /// 是否开启自然人限制 · Whether to limit per person
        pub natural_person_limit: Option<bool>,
        /// api发券防刷 · Whether to prevent API abuse
        pub prevent_api_abuse: Option<bool>,
        /// 是否可叠加其他优惠 · Whether combinable with other discounts
        pub combine_use: Option<bool>,
        /// 券类型 · Coupon type
        pub coupon_type: Option<String>,
        /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
        pub fixed_normal_coupon: Option<FixedNormalCoupon>,
        /// 订单优惠标记 · Order discount tag
        pub goods_tag: Option<Vec<String>>,
        /// 支付方式 · Payment method
        pub trade_type: Option<Vec<TradeType>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 减至批次特定信息 · Reduced-to-price batch information
    #[non_exhaustive]
    pub struct CutToMessage {
        /// 可用优惠的商品最高单价 · Maximum unit price for discount
        ///
        /// 单位为分。In fen.
        pub single_price_max: Option<crate::Fen>,
        /// 减至后的优惠单价 · Reduced unit price
        ///
        /// 单位为分。In fen.
        pub cut_to_price: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 消费金可用地域 · Spending credit regions
    #[non_exhaustive]
    pub struct AvailableRegionList {
        /// 类型 · Type
        pub r#type: Option<String>,
        /// 省 · Province
        pub province: Option<String>,
        /// 市 · City
        pub city: Option<String>,
        /// 区 · District
        pub district: Option<String>,
        /// 国家 · Country
        pub country: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 固定面额满减券使用规则 · Fixed-amount coupon use rules
    #[non_exhaustive]
    pub struct FixedNormalCoupon {
        /// 面额 · Face value
        ///
        /// 单位为分。In fen.
        pub coupon_amount: Option<crate::Fen>,
        /// 门槛 · Minimum spending
        ///
        /// 单位为分。In fen.
        pub transaction_minimum: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => offset: Required "offset",
            1 => limit: Required "limit",
            2 => stock_creator_mchid: Required "stock_creator_mchid",
            3 => create_start_time: Optional "create_start_time",
            4 => create_end_time: Optional "create_end_time",
            5 => status: Optional "status",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => limit: Optional "limit",
            2 => offset: Optional "offset",
            3 => data: Optional "data",
        }
        Data {
            0 => stock_name: Optional "stock_name",
            1 => available_begin_time: Optional "available_begin_time",
            2 => available_end_time: Optional "available_end_time",
            3 => stock_use_rule: Optional "stock_use_rule",
            4 => no_cash: Optional "no_cash",
            5 => stock_type: Optional "stock_type",
            6 => stock_id: Optional "stock_id",
            7 => stock_creator_mchid: Optional "stock_creator_mchid",
            8 => status: Optional "status",
            9 => description: Optional "description",
            10 => create_time: Optional "create_time",
            11 => start_time: Optional "start_time",
            12 => stop_time: Optional "stop_time",
            13 => singleitem: Optional "singleitem",
            14 => cut_to_message: Optional "cut_to_message",
            15 => distributed_coupons: Optional "distributed_coupons",
            16 => business_type: Optional "business_type",
            17 => available_region_list: Optional "available_region_list",
            18 => available_industry_list: Optional "available_industry_list",
            19 => card_id: Optional "card_id",
        }
        StockUseRule {
            0 => max_coupons: Optional "max_coupons",
            1 => max_amount: Optional "max_amount",
            2 => max_amount_by_day: Optional "max_amount_by_day",
            3 => max_coupons_per_user: Optional "max_coupons_per_user",
            4 => natural_person_limit: Optional "natural_person_limit",
            5 => prevent_api_abuse: Optional "prevent_api_abuse",
            6 => combine_use: Optional "combine_use",
            7 => coupon_type: Optional "coupon_type",
            8 => fixed_normal_coupon: Optional "fixed_normal_coupon",
            9 => goods_tag: Optional "goods_tag",
            10 => trade_type: Optional "trade_type",
        }
        CutToMessage {
            0 => single_price_max: Optional "single_price_max",
            1 => cut_to_price: Optional "cut_to_price",
        }
        AvailableRegionList {
            0 => r#type: Optional "type",
            1 => province: Optional "province",
            2 => city: Optional "city",
            3 => district: Optional "district",
            4 => country: Optional "country",
        }
        FixedNormalCoupon {
            0 => coupon_amount: Optional "coupon_amount",
            1 => transaction_minimum: Optional "transaction_minimum",
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
