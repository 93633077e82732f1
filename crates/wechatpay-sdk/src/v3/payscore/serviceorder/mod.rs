//! 查询支付分订单、创建支付分订单 · Query a service order; Create a service order
//!
//! `/v3/payscore/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

/// 查询支付分订单、创建支付分订单 · Query a service order; Create a service order
///
/// `/v3/payscore/serviceorder`
#[derive(Clone)]
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// `/direct-complete`: 创单结单合并 · Create and complete an order
    #[inline]
    pub fn direct_complete(&self) -> direct_complete::DirectComplete {
        direct_complete::DirectComplete { node: self.node.clone() }
    }

    /// `/{out_order_no}`: 商户服务订单号 · Merchant service order number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询支付分订单 · Query a service order
    ///
    /// `GET /v3/payscore/serviceorder`
    ///
    /// 商户按商户服务订单号或回跳查询号查询支付分订单，返回订单状态、金额和收款情况。模式：普通商户。
    ///
    /// Queries a service order by merchant order number or query ID and returns its state, amounts and payment. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888");
    /// let answer = client.v3().payscore().serviceorder().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `ORDER_NOT_EXIST` (404): 没有这张服务订单。核对单号和商户号。 · No such service order exists. Check the order number and the merchant.
    /// - `SYSTEM_ERROR` (500): 平台内部异常或处理超时。查询无副作用，稍后再查。 · The platform failed or timed out. Query again later. A query changes nothing.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012587902](https://pay.weixin.qq.com/doc/v3/merchant/4012587902)
    #[doc(alias(
        "查询支付分订单",
        "Query a service order",
        "微信支付分",
        "serviceorder",
        "payscore/serviceorder"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/serviceorder", request)
    }

    /// 创建支付分订单 · Create a service order
    ///
    /// `POST /v3/payscore/serviceorder`
    ///
    /// 商户创建支付分订单，填写后付费项目、优惠、服务时间和风险金，由用户确认后提供服务。模式：普通商户。
    ///
    /// Creates a WeChat Pay Score service order with payment items, discounts, time and risk fund, which the user confirms. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wx8888888888888888")
    ///     .service_id("2002000000000558128851361561536")
    ///     .service_introduction("某某酒店")
    ///     .time_range(post::TimeRange::new().start_time("20091225091010"))
    ///     .risk_fund(post::RiskFund::new().name("DEPOSIT").amount(10000))
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client.v3().payscore().serviceorder().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// - `INVALID_ORDER_STATE` (400): 订单状态不允许此操作。查单，看 state、state_description 和 collection.state。 · The state of the order does not allow this operation. Query `state`, `state_description` and `collection.state` of the order.
    /// - `INVALID_REQUEST` (400): 不符合规则，或同一单号的参数变了。查单比对；参数要变就换新单号。 · The request breaks a rule, or the same number was used with other parameters. Query and compare. For other parameters, use a new number.
    /// - `NO_AUTH` (403): service_id 未绑定该商户号或 appid，或混用了需确认与免确认的接口。补绑定，按服务类型选择接口。 · `service_id` is not bound to this merchant or appid, or the service is of the other kind (with or without confirmation). Have the service bound, and call the operation of its kind.
    /// - `SYSTEM_ERROR` (500): 处理超时或内部异常，请求可能已执行。单号与参数不变再发。可能已经执行。 · The platform failed or timed out. The request may have been carried out. Send the request again with the same number and parameters. It may have been carried out.
    /// - `PARAM_ERROR`, `SIGN_ERROR`, `FREQUENCY_LIMITED`: 见 [`code`](crate::code) · see [`code`](crate::code).
    ///
    /// 官方文档 · Official pages: [merchant/4012587900](https://pay.weixin.qq.com/doc/v3/merchant/4012587900)
    #[doc(alias(
        "创建支付分订单",
        "Create a service order",
        "微信支付分",
        "serviceorder",
        "payscore/serviceorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/serviceorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/serviceorder")
    }
}

/// 查询支付分订单 · Query a service order
pub mod get {

    enumeration! {
        /// 服务订单状态 · Service order status
        State {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `DOING`: 进行中 · Under way
            DOING = "DOING",
            /// `DONE`: 已完成 · Completed
            DONE = "DONE",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 订单状态说明 · Order status description
        StateDescription {
            /// `USER_CONFIRM`: 用户确认 · Confirmed by the user
            USER_CONFIRM = "USER_CONFIRM",
            /// `MCH_COMPLETE`: 商户完结 · Completed by the merchant
            MCH_COMPLETE = "MCH_COMPLETE",
        }
    }

    enumeration! {
        /// 风险名称 · Risk fund name
        Name {
            /// `DEPOSIT`: 押金 · Deposit
            DEPOSIT = "DEPOSIT",
            /// `ADVANCE`: 预付款 · Advance payment
            ADVANCE = "ADVANCE",
            /// `CASH_DEPOSIT`: 保证金 · Guarantee deposit
            CASH_DEPOSIT = "CASH_DEPOSIT",
            /// `ESTIMATE_ORDER_COST`: 预估订单费用 · Estimated cost of the order
            ESTIMATE_ORDER_COST = "ESTIMATE_ORDER_COST",
        }
    }

    enumeration! {
        /// 收款状态 · Collection status
        CollectionState {
            /// `USER_PAYING`: 待支付 · Waiting for payment
            USER_PAYING = "USER_PAYING",
            /// `USER_PAID`: 已支付 · Paid
            USER_PAID = "USER_PAID",
        }
    }

    enumeration! {
        /// 收款成功渠道 · Successful collection channel
        PaidType {
            /// `NEWTON`: 微信支付分 · WeChat Pay Score
            NEWTON = "NEWTON",
            /// `MCH`: 商户渠道 · Channel of the merchant
            MCH = "MCH",
        }
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `CASH`: 充值型代金券 · Cash coupon with top-up
            CASH = "CASH",
            /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
            NOCASH = "NOCASH",
        }
    }

    /// 查询支付分订单：请求 · Query a service order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `out_order_no`、`query_id`：二选一。`out_order_no`, `query_id`: One of the two
    pub struct Request {
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 回跳查询ID · Return query ID
        pub query_id: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户服务订单号 · Merchant service order number
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 回跳查询ID · Return query ID
        pub fn query_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.query_id = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    /// 查询支付分订单：应答 · Query a service order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商公众号ID · Partner app ID
        pub appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 订单状态说明 · Order status description
        pub state_description: StateDescription,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠 · Merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务风险金 · Service risk fund
        pub risk_fund: Option<RiskFund>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 是否需要收款 · Whether payment collection is needed
        pub need_collection: Option<bool>,
        /// 收款信息 · Collection information
        pub collection: Option<Collection>,
        /// 服务时间 · Service time
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct PostPayments {
        /// 付费名称 · Fee name
        pub name: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户优惠 · Merchant discounts
    #[non_exhaustive]
    pub struct PostDiscounts {
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务风险金 · Service risk fund
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险名称 · Risk fund name
        pub name: Name,
        /// 风险金额 · Risk fund amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 风险说明 · Risk fund description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 收款信息 · Collection information
    #[non_exhaustive]
    pub struct Collection {
        /// 收款状态 · Collection status
        pub state: CollectionState,
        /// 总收款金额 · Total amount to collect
        ///
        /// 单位为分。In fen.
        pub total_amount: Option<crate::Fen>,
        /// 待收金额 · Amount still to collect
        ///
        /// 单位为分。In fen.
        pub paying_amount: Option<crate::Fen>,
        /// 已收金额 · Amount collected
        ///
        /// 单位为分。In fen.
        pub paid_amount: Option<crate::Fen>,
        /// 收款明细列表 · Collection details
        pub details: Option<Vec<Details>>,
        /// 收款银行 · Receiving bank
        pub bank_type: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务时间 · Service time
    #[non_exhaustive]
    pub struct TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct Location {
        /// 服务开始地点 · Service start location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 收款明细列表 · Collection details
    #[non_exhaustive]
    pub struct Details {
        /// 收款序号 · Collection sequence number
        pub seq: Option<i64>,
        /// 单笔收款金额 · Amount of one collection
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 收款成功渠道 · Successful collection channel
        pub paid_type: PaidType,
        /// 收款成功时间 · Collection success time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub paid_time: Option<String>,
        /// 微信支付交易单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 优惠功能 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠功能 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 活动ID · Batch ID
        pub stock_id: Option<String>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wechatpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// 优惠币种 · Discount currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 单品列表 · Item list
        pub goods_detail: Option<Vec<GoodsDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单品列表 · Item list
    #[non_exhaustive]
    pub struct GoodsDetail {
        /// 商品编码 · Item code
        pub goods_id: Option<String>,
        /// 商品数量 · Item quantity
        pub quantity: Option<i64>,
        /// 商品价格 · Item price
        ///
        /// 单位为分。In fen.
        pub unit_price: Option<crate::Fen>,
        /// 商品优惠金额 · Item discount amount
        ///
        /// 单位为分。In fen.
        pub discount_amount: Option<crate::Fen>,
        /// 商品备注 · Item remark
        pub goods_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_order_no: Optional "out_order_no",
            1 => query_id: Optional "query_id",
            2 => service_id: Required "service_id",
            3 => appid: Required "appid",
        }
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => service_id: Optional "service_id",
            2 => appid: Optional "appid",
            3 => mchid: Optional "mchid",
            4 => service_introduction: Optional "service_introduction",
            5 => state: Optional "state",
            6 => state_description: Optional "state_description",
            7 => post_payments: Optional "post_payments",
            8 => post_discounts: Optional "post_discounts",
            9 => risk_fund: Optional "risk_fund",
            10 => total_amount: Optional "total_amount",
            11 => need_collection: Optional "need_collection",
            12 => collection: Optional "collection",
            13 => time_range: Optional "time_range",
            14 => location: Optional "location",
            15 => attach: Optional "attach",
            16 => notify_url: Optional "notify_url",
            17 => openid: Optional "openid",
            18 => order_id: Optional "order_id",
        }
        PostPayments {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        RiskFund {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
        }
        Collection {
            0 => state: Optional "state",
            1 => total_amount: Optional "total_amount",
            2 => paying_amount: Optional "paying_amount",
            3 => paid_amount: Optional "paid_amount",
            4 => details: Optional "details",
            5 => bank_type: Optional "bank_type",
        }
        TimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
        Details {
            0 => seq: Optional "seq",
            1 => amount: Optional "amount",
            2 => paid_type: Optional "paid_type",
            3 => paid_time: Optional "paid_time",
            4 => transaction_id: Optional "transaction_id",
            5 => promotion_detail: Optional "promotion_detail",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => amount: Optional "amount",
            5 => stock_id: Optional "stock_id",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
            10 => goods_detail: Optional "goods_detail",
        }
        GoodsDetail {
            0 => goods_id: Optional "goods_id",
            1 => quantity: Optional "quantity",
            2 => unit_price: Optional "unit_price",
            3 => discount_amount: Optional "discount_amount",
            4 => goods_remark: Optional "goods_remark",
        }
    }
}

/// 创建支付分订单 · Create a service order
pub mod post {

    enumeration! {
        /// 服务订单状态 · Service order status
        State {
            /// `CREATED`: 已创建 · Created
            CREATED = "CREATED",
            /// `DOING`: 进行中 · Under way
            DOING = "DOING",
            /// `DONE`: 已完成 · Completed
            DONE = "DONE",
            /// `REVOKED`: 已撤销 · Revoked
            REVOKED = "REVOKED",
            /// `EXPIRED`: 已过期 · Expired
            EXPIRED = "EXPIRED",
        }
    }

    enumeration! {
        /// 订单状态说明 · Order status description
        StateDescription {
            /// `USER_CONFIRM`: 用户确认 · Confirmed by the user
            USER_CONFIRM = "USER_CONFIRM",
            /// `MCH_COMPLETE`: 商户完结 · Completed by the merchant
            MCH_COMPLETE = "MCH_COMPLETE",
        }
    }

    enumeration! {
        /// 风险名称 · Risk fund name
        Name {
            /// `DEPOSIT`: 押金 · Deposit
            DEPOSIT = "DEPOSIT",
            /// `ADVANCE`: 预付款 · Advance payment
            ADVANCE = "ADVANCE",
            /// `CASH_DEPOSIT`: 保证金 · Guarantee deposit
            CASH_DEPOSIT = "CASH_DEPOSIT",
            /// `ESTIMATE_ORDER_COST`: 预估订单费用 · Estimated cost of the order
            ESTIMATE_ORDER_COST = "ESTIMATE_ORDER_COST",
        }
    }

    /// 创建支付分订单：请求 · Create a service order: request
    ///
    /// 条件 Conditions:
    ///
    /// - `need_user_confirm`：不传即为 true（需要用户确认）。`need_user_confirm`: Absent means true (the user must confirm)
    /// - CREATED 订单 30 天未确认自动失效。A CREATED order lapses after 30 days
    pub struct Request {
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub out_order_no: Option<String>,
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务信息（必填） · Service introduction (required)
        pub service_introduction: Option<String>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 商户优惠 · Merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务时间段（必填） · Service time range (required)
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 服务风险金（必填） · Service risk fund (required)
        pub risk_fund: Option<RiskFund>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 用户标识 · User openid
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 是否需要用户确认 · Whether user confirmation is needed
        pub need_user_confirm: Option<bool>,
        /// 设备信息 · Device information
        pub device: Option<Device>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务信息（必填） · Service introduction (required)
        pub fn service_introduction<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_introduction = value.into_member();
            self
        }

        /// 后付费项目 · Postpaid items
        pub fn post_payments<M>(mut self, value: impl crate::IntoList<PostPayments, M>) -> Self {
            self.post_payments = value.into_list();
            self
        }

        /// 商户优惠 · Merchant discounts
        pub fn post_discounts<M>(mut self, value: impl crate::IntoList<PostDiscounts, M>) -> Self {
            self.post_discounts = value.into_list();
            self
        }

        /// 服务时间段（必填） · Service time range (required)
        pub fn time_range<M>(mut self, value: impl crate::IntoMember<TimeRange, M>) -> Self {
            self.time_range = value.into_member();
            self
        }

        /// 服务位置 · Service location
        pub fn location<M>(mut self, value: impl crate::IntoMember<Location, M>) -> Self {
            self.location = value.into_member();
            self
        }

        /// 服务风险金（必填） · Service risk fund (required)
        pub fn risk_fund<M>(mut self, value: impl crate::IntoMember<RiskFund, M>) -> Self {
            self.risk_fund = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 是否需要用户确认 · Whether user confirmation is needed
        pub fn need_user_confirm<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_user_confirm = value.into_member();
            self
        }

        /// 设备信息 · Device information
        pub fn device<M>(mut self, value: impl crate::IntoMember<Device, M>) -> Self {
            self.device = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费名称（必填） · Fee name (required)
        pub name: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费说明 · Fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        ///
        /// 默认 `1`。Default `1`.
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostPayments {
        /// 付费名称（必填） · Fee name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 付费说明 · Fee description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 付费数量 · Fee quantity
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 商户优惠 · Merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub name: Option<String>,
        /// 优惠说明（必填） · Discount description (required)
        pub description: Option<String>,
        /// 优惠数量 · Number of discounts
        pub count: Option<i64>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 优惠说明（必填） · Discount description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 优惠数量 · Number of discounts
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }
    }

    /// 服务时间段 · Service time range
    pub struct TimeRange {
        /// 服务开始时间（必填） · Service start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TimeRange {
        /// 服务开始时间（必填） · Service start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 服务开始时间备注 · Service start time remark
        pub fn start_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time_remark = value.into_member();
            self
        }

        /// 服务结束时间备注 · Service end time remark
        pub fn end_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time_remark = value.into_member();
            self
        }
    }

    /// 服务位置 · Service location
    pub struct Location {
        /// 服务开始地点 · Service start location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Location {
        /// 服务开始地点 · Service start location
        pub fn start_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_location = value.into_member();
            self
        }

        /// 服务结束地点 · Service end location
        pub fn end_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_location = value.into_member();
            self
        }
    }

    /// 服务风险金 · Service risk fund
    pub struct RiskFund {
        /// 风险名称（必填） · Risk fund name (required)
        pub name: Option<String>,
        /// 风险金额（必填） · Risk fund amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 风险说明 · Risk fund description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl RiskFund {
        /// 风险名称（必填） · Risk fund name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 风险金额（必填） · Risk fund amount (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 风险说明 · Risk fund description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 设备信息 · Device information
    pub struct Device {
        /// 服务开始的设备ID · Service start device ID
        pub start_device_id: Option<String>,
        /// 服务结束的设备ID · Service end device ID
        pub end_device_id: Option<String>,
        /// 物料URL · Material URL
        pub materiel_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Device {
        /// 服务开始的设备ID · Service start device ID
        pub fn start_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_device_id = value.into_member();
            self
        }

        /// 服务结束的设备ID · Service end device ID
        pub fn end_device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_device_id = value.into_member();
            self
        }

        /// 物料URL · Material URL
        pub fn materiel_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.materiel_no = value.into_member();
            self
        }
    }

    /// 创建支付分订单：应答 · Create a service order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 订单状态说明 · Order status description
        pub state_description: StateDescription,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 服务风险金 · Service risk fund
        pub risk_fund: Option<ResponseRiskFund>,
        /// 服务时间段 · Service time range
        pub time_range: Option<ResponseTimeRange>,
        /// 服务位置 · Service location
        pub location: Option<ResponseLocation>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 微信支付服务订单号 · WeChat Pay service order number
        pub order_id: Option<String>,
        /// 跳转微信侧小程序订单数据 · Mini Program order data
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct ResponsePostPayments {
        /// 付费名称 · Fee name
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub name: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费说明 · Fee description
        ///
        /// 最长 30 个字符。At most 30 characters.
        pub description: Option<String>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费商户优惠 · Postpaid merchant discounts
    #[non_exhaustive]
    pub struct ResponsePostDiscounts {
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠说明 · Discount description
        pub description: Option<String>,
        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 优惠数量 · Number of discounts
        ///
        /// 默认 `1`。Default `1`.
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务风险金 · Service risk fund
    #[non_exhaustive]
    pub struct ResponseRiskFund {
        /// 风险名称 · Risk fund name
        pub name: Name,
        /// 风险金额 · Risk fund amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 风险说明 · Risk fund description
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务时间段 · Service time range
    #[non_exhaustive]
    pub struct ResponseTimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务开始地点 · Service start location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        ///
        /// 最长 50 个字符。At most 50 characters.
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PostPayments, PostDiscounts, TimeRange, Location, RiskFund, Device);

    message! {
        Request {
            0 => out_order_no: Required "out_order_no",
            1 => appid: Required "appid",
            2 => service_id: Required "service_id",
            3 => service_introduction: Required "service_introduction",
            4 => post_payments: Optional "post_payments",
            5 => post_discounts: Optional "post_discounts",
            6 => time_range: Required "time_range",
            7 => location: Optional "location",
            8 => risk_fund: Required "risk_fund",
            9 => attach: Optional "attach",
            10 => notify_url: Required "notify_url",
            11 => openid: Optional "openid",
            12 => need_user_confirm: Optional "need_user_confirm",
            13 => device: Optional "device",
        }
        PostPayments {
            0 => name: Required "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Required "name",
            1 => description: Required "description",
            2 => count: Optional "count",
            3 => amount: Optional "amount",
        }
        TimeRange {
            0 => start_time: Required "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
        RiskFund {
            0 => name: Required "name",
            1 => amount: Required "amount",
            2 => description: Optional "description",
        }
        Device {
            0 => start_device_id: Optional "start_device_id",
            1 => end_device_id: Optional "end_device_id",
            2 => materiel_no: Optional "materiel_no",
        }
        Response {
            0 => appid: Optional "appid",
            1 => mchid: Optional "mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => service_id: Optional "service_id",
            4 => service_introduction: Optional "service_introduction",
            5 => state: Optional "state",
            6 => state_description: Optional "state_description",
            7 => post_payments: Optional "post_payments",
            8 => post_discounts: Optional "post_discounts",
            9 => risk_fund: Optional "risk_fund",
            10 => time_range: Optional "time_range",
            11 => location: Optional "location",
            12 => attach: Optional "attach",
            13 => notify_url: Optional "notify_url",
            14 => order_id: Optional "order_id",
            15 => package: Optional "package",
        }
        ResponsePostPayments {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => count: Optional "count",
        }
        ResponsePostDiscounts {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        ResponseRiskFund {
            0 => name: Optional "name",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
        }
        ResponseTimeRange {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_time_remark: Optional "start_time_remark",
            3 => end_time_remark: Optional "end_time_remark",
        }
        ResponseLocation {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
    }
}
