//! 查询批次详情 · Query a cash coupon batch
//!
//! `/v3/marketing/favor/stocks/{stock_id}`

pub mod items;
pub mod merchants;
pub mod modify_goods_id;
pub mod pause;
pub mod refund_flow;
pub mod refund_flow_by_day;
pub mod restart;
pub mod start;
pub mod stop;
pub mod use_flow;
pub mod use_flow_by_day;

/// 查询批次详情 · Query a cash coupon batch
///
/// `/v3/marketing/favor/stocks/{stock_id}`
#[derive(Clone)]
pub struct StockId {
    pub(crate) node: crate::chain::Node,
}

impl StockId {
    /// `/items`: 查询代金券可用单品 · List items eligible for a batch
    #[inline]
    pub fn items(&self) -> items::Items {
        items::Items { node: self.node.clone() }
    }

    /// `/merchants`: 查询代金券可用商户 · List merchants eligible for a batch
    #[inline]
    pub fn merchants(&self) -> merchants::Merchants {
        merchants::Merchants { node: self.node.clone() }
    }

    /// `/modify-goods-id`: 修改可用单品编码 · Modify items eligible for a batch
    #[inline]
    pub fn modify_goods_id(&self) -> modify_goods_id::ModifyGoodsId {
        modify_goods_id::ModifyGoodsId { node: self.node.clone() }
    }

    /// `/pause`: 暂停代金券批次 · Pause a cash coupon batch
    #[inline]
    pub fn pause(&self) -> pause::Pause {
        pause::Pause { node: self.node.clone() }
    }

    /// `/refund-flow`: 下载批次退款明细 · Download the batch refund details
    #[inline]
    pub fn refund_flow(&self) -> refund_flow::RefundFlow {
        refund_flow::RefundFlow { node: self.node.clone() }
    }

    /// `/refund-flow-by-day`: 获取批次退款明细下载链接 · Get daily batch refund details
    #[inline]
    pub fn refund_flow_by_day(&self) -> refund_flow_by_day::RefundFlowByDay {
        refund_flow_by_day::RefundFlowByDay { node: self.node.clone() }
    }

    /// `/restart`: 重启代金券批次 · Restart a cash coupon batch
    #[inline]
    pub fn restart(&self) -> restart::Restart {
        restart::Restart { node: self.node.clone() }
    }

    /// `/start`: 激活代金券批次 · Start a cash coupon batch
    #[inline]
    pub fn start(&self) -> start::Start {
        start::Start { node: self.node.clone() }
    }

    /// `/stop`: 终止代金券批次 · Stop a cash coupon batch
    #[inline]
    pub fn stop(&self) -> stop::Stop {
        stop::Stop { node: self.node.clone() }
    }

    /// `/use-flow`: 下载批次核销明细 · Download the batch redemption details
    #[inline]
    pub fn use_flow(&self) -> use_flow::UseFlow {
        use_flow::UseFlow { node: self.node.clone() }
    }

    /// `/use-flow-by-day`: 获取批次核销明细下载链接 · Get daily batch redemption details
    #[inline]
    pub fn use_flow_by_day(&self) -> use_flow_by_day::UseFlowByDay {
        use_flow_by_day::UseFlowByDay { node: self.node.clone() }
    }

    /// 查询批次详情 · Query a cash coupon batch
    ///
    /// `GET /v3/marketing/favor/stocks/{stock_id}`
    ///
    /// 按批次号查询代金券批次详情，返回名称、有效时间、发放规则和批次类型。模式：普通商户、服务商。
    ///
    /// Queries a cash coupon batch by batch ID and returns its name, validity, issuing rules and type. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::favor::stocks::stock_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().stock_creator_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .favor()
    ///     .stocks()
    ///     .stock_id("100001")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 频率限制：所有商户合计每秒 500 次请求。
    ///
    /// Rate limits: 500 requests a second for all merchants together.
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
    /// 官方文档 · Official pages: [merchant/4012460564](https://pay.weixin.qq.com/doc/v3/merchant/4012460564), [partner/4012460606](https://pay.weixin.qq.com/doc/v3/partner/4012460606)
    #[doc(alias("查询批次详情", "Query a cash coupon batch", "代金券", "stocks", "favor/stocks"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/favor/stocks/{stock_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/favor/stocks/{stock_id}")
    }
}

/// 查询批次详情 · Query a cash coupon batch
pub mod get {

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

    /// 查询批次详情：请求 · Query a cash coupon batch: request
    pub struct Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub stock_creator_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 创建批次的商户号（必填） · Batch creator merchant ID (required)
        pub fn stock_creator_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.stock_creator_mchid = value.into_member();
            self
        }
    }

    /// 查询批次详情：应答 · Query a cash coupon batch: answer
    #[non_exhaustive]
    pub struct Response {
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
        pub status: Status,
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
            0 => stock_creator_mchid: Required "stock_creator_mchid",
        }
        Response {
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
}
