//! 查询支付分订单、创建支付分订单 · Query a service order (partner); Create a service order (partner)
//!
//! `/v3/payscore/partner/serviceorder`

pub mod direct_complete;
pub mod out_order_no;

/// 查询支付分订单、创建支付分订单 · Query a service order (partner); Create a service order (partner)
///
/// `/v3/payscore/partner/serviceorder`
#[derive(Clone)]
pub struct Serviceorder {
    pub(crate) node: crate::chain::Node,
}

impl Serviceorder {
    /// `/direct-complete`: 创单结单合并 · Create and complete an order (partner)
    #[inline]
    pub fn direct_complete(&self) -> direct_complete::DirectComplete {
        direct_complete::DirectComplete { node: self.node.clone() }
    }

    /// `/{out_order_no}`: 商户服务订单号 · Merchant service order number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 查询支付分订单 · Query a service order (partner)
    ///
    /// `GET /v3/payscore/partner/serviceorder`
    ///
    /// 服务商按商户服务订单号或回跳查询号查询子商户的支付分订单，返回订单状态、金额和收款情况。模式：服务商。
    ///
    /// Queries a service order of a sub-merchant by merchant order number or query ID and returns its state and amounts. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252");
    /// let answer = client.v3().payscore().partner().serviceorder().get(request).await?;
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
    /// 官方文档 · Official pages: [partner/4012692256](https://pay.weixin.qq.com/doc/v3/partner/4012692256)
    #[doc(alias(
        "查询支付分订单",
        "Query a service order (partner)",
        "微信支付分",
        "serviceorder",
        "partner/serviceorder"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/payscore/partner/serviceorder", request)
    }

    /// 创建支付分订单 · Create a service order (partner)
    ///
    /// `POST /v3/payscore/partner/serviceorder`
    ///
    /// 服务商为子商户创建支付分订单，填写后付费项目、优惠和风险金，用户确认后提供服务。模式：服务商。
    ///
    /// Creates a service order for a sub-merchant with payment items, discounts and risk fund, which the user confirms. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::partner::serviceorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .service_id("2002000000000558128851361561536")
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .service_introduction("XX充电宝")
    ///     .risk_fund(post::RiskFund::new().name(post::Name::DEPOSIT).amount(10000))
    ///     .time_range(post::TimeRange::new())
    ///     .notify_url("https://www.example.com/notify");
    /// let answer = client.v3().payscore().partner().serviceorder().post(request).await?;
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
    /// 官方文档 · Official pages: [partner/4012692136](https://pay.weixin.qq.com/doc/v3/partner/4012692136)
    #[doc(alias(
        "创建支付分订单",
        "Create a service order (partner)",
        "微信支付分",
        "serviceorder",
        "partner/serviceorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/partner/serviceorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/partner/serviceorder")
    }
}

/// 查询支付分订单 · Query a service order (partner)
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

    /// 查询支付分订单：请求 · Query a service order (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - `out_order_no`、`query_id`：二选一。`out_order_no`, `query_id`: One of the two
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 回跳查询ID · Return query ID
        pub query_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

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
    }

    /// 查询支付分订单：应答 · Query a service order (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 订单状态说明 · Order status description
        pub state_description: StateDescription,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金 · Order risk fund
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
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 商户回调地址 · Merchant notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub notify_url: Option<String>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
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
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 付费金额 · Fee amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费商户优惠 · Postpaid merchant discounts
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

    /// 订单风险金 · Order risk fund
    #[non_exhaustive]
    pub struct RiskFund {
        /// 风险金名称 · Risk fund name
        pub name: Option<String>,
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
        /// 服务开始时间备注 · Service start time remark
        pub start_time_remark: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct Location {
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
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
            0 => service_id: Required "service_id",
            1 => sub_mchid: Required "sub_mchid",
            2 => out_order_no: Optional "out_order_no",
            3 => query_id: Optional "query_id",
        }
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => service_id: Optional "service_id",
            2 => appid: Optional "appid",
            3 => mchid: Optional "mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => sub_mchid: Optional "sub_mchid",
            6 => service_introduction: Optional "service_introduction",
            7 => state: Optional "state",
            8 => state_description: Optional "state_description",
            9 => post_payments: Optional "post_payments",
            10 => post_discounts: Optional "post_discounts",
            11 => risk_fund: Optional "risk_fund",
            12 => total_amount: Optional "total_amount",
            13 => need_collection: Optional "need_collection",
            14 => collection: Optional "collection",
            15 => time_range: Optional "time_range",
            16 => location: Optional "location",
            17 => attach: Optional "attach",
            18 => notify_url: Optional "notify_url",
            19 => openid: Optional "openid",
            20 => sub_openid: Optional "sub_openid",
            21 => order_id: Optional "order_id",
        }
        PostPayments {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
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
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
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

/// 创建支付分订单 · Create a service order (partner)
pub mod post {

    enumeration! {
        /// 风险金名称 · Risk fund name
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
        /// 风险金名称 · Risk fund name
        RiskFundName {
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

    /// 创建支付分订单：请求 · Create a service order (partner): request
    ///
    /// 条件 Conditions:
    ///
    /// - `need_user_confirm`：不传即为 true（需要用户确认）。`need_user_confirm`: Absent means true (the user must confirm)
    /// - CREATED 订单 30 天未确认自动失效。A CREATED order lapses after 30 days
    pub struct Request {
        /// 服务ID（必填） · Service ID (required)
        pub service_id: Option<String>,
        /// 服务商应用ID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号（必填） · Sub-merchant ID (required)
        pub sub_mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub out_order_no: Option<String>,
        /// 服务信息（必填） · Service introduction (required)
        pub service_introduction: Option<String>,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<PostPayments>>,
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 订单风险金（必填） · Order risk fund (required)
        pub risk_fund: Option<RiskFund>,
        /// 服务时间（必填） · Service time (required)
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 服务商公众号下的用户标识 · User openid (partner)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 子商户公众号下的用户标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 是否需要用户确认 · Whether user confirmation is needed
        pub need_user_confirm: Option<bool>,
        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 商户数据包 · Merchant data
        pub attach: Option<String>,
        /// 设备信息 · Device information
        pub device: Option<Device>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务ID（必填） · Service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 服务商应用ID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号（必填） · Sub-merchant ID (required)
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 商户服务订单号（必填） · Merchant service order number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
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

        /// 后付费商户优惠 · Postpaid merchant discounts
        pub fn post_discounts<M>(mut self, value: impl crate::IntoList<PostDiscounts, M>) -> Self {
            self.post_discounts = value.into_list();
            self
        }

        /// 订单风险金（必填） · Order risk fund (required)
        pub fn risk_fund<M>(mut self, value: impl crate::IntoMember<RiskFund, M>) -> Self {
            self.risk_fund = value.into_member();
            self
        }

        /// 服务时间（必填） · Service time (required)
        pub fn time_range<M>(mut self, value: impl crate::IntoMember<TimeRange, M>) -> Self {
            self.time_range = value.into_member();
            self
        }

        /// 服务位置 · Service location
        pub fn location<M>(mut self, value: impl crate::IntoMember<Location, M>) -> Self {
            self.location = value.into_member();
            self
        }

        /// 服务商公众号下的用户标识 · User openid (partner)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 子商户公众号下的用户标识 · User openid (sub-merchant)
        pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_openid = value.into_member();
            self
        }

        /// 是否需要用户确认 · Whether user confirmation is needed
        pub fn need_user_confirm<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.need_user_confirm = value.into_member();
            self
        }

        /// 商户回调地址（必填） · Merchant notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 商户数据包 · Merchant data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
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
        /// 付费项目名称（必填） · Fee item name (required)
        pub name: Option<String>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl PostPayments {
        /// 付费项目名称（必填） · Fee item name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 付费说明 · Fee description
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 付费数量 · Fee quantity
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 后付费商户优惠 · Postpaid merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        pub name: Option<String>,
        /// 优惠说明（必填） · Discount description (required)
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

        /// 优惠金额 · Discount amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 优惠数量 · Number of discounts
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 订单风险金 · Order risk fund
    pub struct RiskFund {
        /// 风险金名称（必填） · Risk fund name (required)
        pub name: Name,
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
        /// 风险金名称（必填） · Risk fund name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<Name, M>) -> Self {
            self.name = value.into_member().unwrap_or_default();
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

    /// 服务时间 · Service time
    pub struct TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub start_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        pub start_time_remark: Option<String>,
        /// 预计服务结束时间 · Estimated service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 预计服务结束时间备注 · Estimated service end time remark
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl TimeRange {
        /// 服务开始时间 · Service start time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 服务开始时间备注 · Service start time remark
        pub fn start_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time_remark = value.into_member();
            self
        }

        /// 预计服务结束时间 · Estimated service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 预计服务结束时间备注 · Estimated service end time remark
        pub fn end_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time_remark = value.into_member();
            self
        }
    }

    /// 服务位置 · Service location
    pub struct Location {
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 预计服务结束地点 · Estimated service end location
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

        /// 预计服务结束地点 · Estimated service end location
        pub fn end_location<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_location = value.into_member();
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

    /// 创建支付分订单：应答 · Create a service order (partner): answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户服务订单号 · Merchant service order number
        pub out_order_no: Option<String>,
        /// 服务ID · Service ID
        pub service_id: Option<String>,
        /// 服务商应用ID · Partner app ID
        pub appid: Option<String>,
        /// 服务商商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务信息 · Service introduction
        pub service_introduction: Option<String>,
        /// 服务订单状态 · Service order status
        pub state: State,
        /// 订单状态说明 · Order status description
        pub state_description: StateDescription,
        /// 后付费项目 · Postpaid items
        pub post_payments: Option<Vec<ResponsePostPayments>>,
        /// 商户优惠 · Merchant discounts
        pub post_discounts: Option<Vec<ResponsePostDiscounts>>,
        /// 订单风险金 · Order risk fund
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
        /// 跳转微信侧数据包 · Data for redirecting to WeChat
        pub package: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct ResponsePostPayments {
        /// 付费项目名称 · Fee item name
        pub name: Option<String>,
        /// 付费说明 · Fee description
        pub description: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 付费数量 · Fee quantity
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户优惠 · Merchant discounts
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
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单风险金 · Order risk fund
    #[non_exhaustive]
    pub struct ResponseRiskFund {
        /// 风险金名称 · Risk fund name
        pub name: RiskFundName,
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
        /// 服务开始时间备注 · Service start time remark
        pub start_time_remark: Option<String>,
        /// 预计服务结束时间 · Estimated service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub end_time: Option<String>,
        /// 预计服务结束时间备注 · Estimated service end time remark
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 预计服务结束地点 · Estimated service end location
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, PostPayments, PostDiscounts, RiskFund, TimeRange, Location, Device);

    message! {
        Request {
            0 => service_id: Required "service_id",
            1 => appid: Required "appid",
            2 => sub_mchid: Required "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => out_order_no: Required "out_order_no",
            5 => service_introduction: Required "service_introduction",
            6 => post_payments: Optional "post_payments",
            7 => post_discounts: Optional "post_discounts",
            8 => risk_fund: Required "risk_fund",
            9 => time_range: Required "time_range",
            10 => location: Optional "location",
            11 => openid: Optional "openid",
            12 => sub_openid: Optional "sub_openid",
            13 => need_user_confirm: Optional "need_user_confirm",
            14 => notify_url: Required "notify_url",
            15 => attach: Optional "attach",
            16 => device: Optional "device",
        }
        PostPayments {
            0 => name: Required "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        PostDiscounts {
            0 => name: Required "name",
            1 => description: Required "description",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        RiskFund {
            0 => name: Required "name",
            1 => amount: Required "amount",
            2 => description: Optional "description",
        }
        TimeRange {
            0 => start_time: Optional "start_time",
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
            3 => end_time_remark: Optional "end_time_remark",
        }
        Location {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
        Device {
            0 => start_device_id: Optional "start_device_id",
            1 => end_device_id: Optional "end_device_id",
            2 => materiel_no: Optional "materiel_no",
        }
        Response {
            0 => out_order_no: Optional "out_order_no",
            1 => service_id: Optional "service_id",
            2 => appid: Optional "appid",
            3 => mchid: Optional "mchid",
            4 => sub_appid: Optional "sub_appid",
            5 => sub_mchid: Optional "sub_mchid",
            6 => service_introduction: Optional "service_introduction",
            7 => state: Optional "state",
            8 => state_description: Optional "state_description",
            9 => post_payments: Optional "post_payments",
            10 => post_discounts: Optional "post_discounts",
            11 => risk_fund: Optional "risk_fund",
            12 => time_range: Optional "time_range",
            13 => location: Optional "location",
            14 => attach: Optional "attach",
            15 => notify_url: Optional "notify_url",
            16 => order_id: Optional "order_id",
            17 => package: Optional "package",
        }
        ResponsePostPayments {
            0 => name: Optional "name",
            1 => description: Optional "description",
            2 => amount: Optional "amount",
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
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
            3 => end_time_remark: Optional "end_time_remark",
        }
        ResponseLocation {
            0 => start_location: Optional "start_location",
            1 => end_location: Optional "end_location",
        }
    }
}
