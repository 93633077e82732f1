//! 创建先用后付订单 · Create a pay-after-use order
//!
//! `/v3/payscore/servicepayondeliveryorder`

/// 创建先用后付订单 · Create a pay-after-use order
///
/// `/v3/payscore/servicepayondeliveryorder`
#[derive(Clone)]
pub struct Servicepayondeliveryorder {
    pub(crate) node: crate::chain::Node,
}

impl Servicepayondeliveryorder {
    /// 创建先用后付订单 · Create a pay-after-use order
    ///
    /// `POST /v3/payscore/servicepayondeliveryorder`
    ///
    /// 商户创建先用后付订单，填写服务信息、后付费项目、优惠和风险金，返回订单状态和详情。模式：普通商户。
    ///
    /// Creates a pay-after-use order with payment items, discounts and risk fund and returns its state and details. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::payscore::servicepayondeliveryorder::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_order_no("1234323JKHDFE1243252")
    ///     .appid("wx8888888888888888")
    ///     .service_id("500001")
    ///     .service_introduction("某某酒店")
    ///     .time_range(post::TimeRange::new().start_time("20091225091010"))
    ///     .risk_fund(post::RiskFund::new().name(post::Name::DEPOSIT).amount(10000))
    ///     .notify_url("https://www.example.com/notify")
    ///     .shopping_info(
    ///         post::ShoppingInfo::new()
    ///             .jump_link(post::JumpLink::new())
    ///             .goods([
    ///                 post::Goods::new()
    ///                     .name("森海塞尔 MOMENTUM 4 无线耳机大馒头4 头戴式蓝牙音乐耳机自适应降噪")
    ///                     .picture("http://mmbiz.qpic.cn/mmbiz_png/ldTw9dg46zkjOrzyTkbQAvQkysliaiblZhdthZWewgQMyqLZwStaNEsJrYmjwh2MlK7G4wibAFOEuISQKplSnxMWA/640?wx_fmt=png&wxfrom=200")
    ///                     .amount(40000)
    ///                     .count(4),
    ///             ]),
    ///     );
    /// let answer = client.v3().payscore().servicepayondeliveryorder().post(request).await?;
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
    /// 官方文档 · Official pages: [merchant/4012856585](https://pay.weixin.qq.com/doc/v3/merchant/4012856585)
    #[doc(alias(
        "创建先用后付订单",
        "Create a pay-after-use order",
        "微信支付分",
        "servicepayondeliveryorder",
        "payscore/servicepayondeliveryorder"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/payscore/servicepayondeliveryorder", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/payscore/servicepayondeliveryorder")
    }
}

/// 创建先用后付订单 · Create a pay-after-use order
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
        /// 跳转链接类型 · Redirect link type
        JumpLinkType {
            /// `JUMP_LINK_MINI_PROGRAM`: 跳转小程序 · Opens a Mini Program
            JUMP_LINK_MINI_PROGRAM = "JUMP_LINK_MINI_PROGRAM",
        }
    }

    /// 创建先用后付订单：请求 · Create a pay-after-use order: request
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
        /// 后付费商户优惠 · Postpaid merchant discounts
        pub post_discounts: Option<Vec<PostDiscounts>>,
        /// 服务时间段（必填） · Service time range (required)
        pub time_range: Option<TimeRange>,
        /// 服务位置 · Service location
        pub location: Option<Location>,
        /// 订单风险金（必填） · Order risk fund (required)
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
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 先用后付购物详情（必填） · Use-now-pay-later shopping details (required)
        pub shopping_info: Option<ShoppingInfo>,
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

        /// 后付费商户优惠 · Postpaid merchant discounts
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

        /// 订单风险金（必填） · Order risk fund (required)
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

        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 先用后付购物详情（必填） · Use-now-pay-later shopping details (required)
        pub fn shopping_info<M>(mut self, value: impl crate::IntoMember<ShoppingInfo, M>) -> Self {
            self.shopping_info = value.into_member();
            self
        }
    }

    /// 后付费项目 · Postpaid items
    pub struct PostPayments {
        /// 付费项目名称（必填） · Fee item name (required)
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub name: Option<String>,
        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 计费说明 · Fee description
        pub description: Option<String>,
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

        /// 金额 · Amount
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 计费说明 · Fee description
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

    /// 后付费商户优惠 · Postpaid merchant discounts
    pub struct PostDiscounts {
        /// 优惠名称（必填） · Discount name (required)
        ///
        /// 最长 20 个字符。At most 20 characters.
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

    /// 服务时间段 · Service time range
    pub struct TimeRange {
        /// 服务开始时间（必填） · Service start time (required)
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；`OnAccept` 表示用户确认时；格式 `^(?:\d{8}|\d{14}|OnAccept)$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time; `OnAccept` is the moment when the user accepts. Matches `^(?:\d{8}|\d{14}|OnAccept)$`.
        pub start_time: Option<String>,
        /// 服务开始时间备注 · Service start time remark
        ///
        /// 最长 20 个字符。At most 20 characters.
        pub start_time_remark: Option<String>,
        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间；格式 `^(?:\d{8}|\d{14})$`。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time. Matches `^(?:\d{8}|\d{14})$`.
        pub end_time: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        ///
        /// 最长 50 个字符。At most 50 characters.
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

        /// 服务开始时间备注 · Service start time remark
        pub fn start_time_remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_time_remark = value.into_member();
            self
        }

        /// 服务结束时间 · Service end time
        ///
        /// 格式 `yyyyMMddHHmmss` 或 `yyyyMMdd`，北京时间。`yyyyMMddHHmmss` or `yyyyMMdd`, Beijing time.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_time = value.into_member();
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
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
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

    /// 订单风险金 · Order risk fund
    pub struct RiskFund {
        /// 风险金名称（必填） · Risk fund name (required)
        pub name: Name,
        /// 风险金额（必填） · Risk fund amount (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 风险说明 · Risk fund description
        ///
        /// 最长 30 个字符。At most 30 characters.
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

    /// 先用后付购物详情 · Use-now-pay-later shopping details
    pub struct ShoppingInfo {
        /// 实际购物商家公众号ID · Actual shopping merchant app ID
        pub real_merchant_appid: Option<String>,
        /// 单详跳转链接（必填） · Order details link (required)
        pub jump_link: Option<JumpLink>,
        /// 商品列表（必填） · Item list (required)
        pub goods: Option<Vec<Goods>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl ShoppingInfo {
        /// 实际购物商家公众号ID · Actual shopping merchant app ID
        pub fn real_merchant_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.real_merchant_appid = value.into_member();
            self
        }

        /// 单详跳转链接（必填） · Order details link (required)
        pub fn jump_link<M>(mut self, value: impl crate::IntoMember<JumpLink, M>) -> Self {
            self.jump_link = value.into_member();
            self
        }

        /// 商品列表（必填） · Item list (required)
        pub fn goods<M>(mut self, value: impl crate::IntoList<Goods, M>) -> Self {
            self.goods = value.into_list();
            self
        }
    }

    /// 单详跳转链接 · Order details link
    pub struct JumpLink {
        /// 跳转链接类型 · Redirect link type
        pub jump_link_type: JumpLinkType,
        /// 小程序跳转AppID · Mini Program app ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 小程序跳转path · Mini Program path
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl JumpLink {
        /// 跳转链接类型 · Redirect link type
        pub fn jump_link_type<M>(mut self, value: impl crate::IntoMember<JumpLinkType, M>) -> Self {
            self.jump_link_type = value.into_member().unwrap_or_default();
            self
        }

        /// 小程序跳转AppID · Mini Program app ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 小程序跳转path · Mini Program path
        pub fn path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.path = value.into_member();
            self
        }
    }

    /// 商品列表 · Item list
    pub struct Goods {
        /// 商品名称（必填） · Item name (required)
        pub name: Option<String>,
        /// 商品图片链接（必填） · Item image URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub picture: Option<String>,
        /// 商品单价金额（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商品数量（必填） · Item quantity (required)
        pub count: Option<i64>,
        /// 商品品类ID · Item category ID
        pub category_id: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Goods {
        /// 商品名称（必填） · Item name (required)
        pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 商品图片链接（必填） · Item image URL (required)
        ///
        /// 完整的网址。A complete URL.
        pub fn picture<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.picture = value.into_member();
            self
        }

        /// 商品单价金额（必填） · Item unit price (required)
        ///
        /// 单位为分。In fen.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 商品数量（必填） · Item quantity (required)
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }

        /// 商品品类ID · Item category ID
        pub fn category_id<M>(mut self, value: impl crate::IntoList<String, M>) -> Self {
            self.category_id = value.into_list();
            self
        }
    }

    /// 创建先用后付订单：应答 · Create a pay-after-use order: answer
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
        pub state: Option<String>,
        /// 订单状态说明 · Order status description
        pub state_description: Option<String>,
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
        /// 先用后付购物详情 · Use-now-pay-later shopping details
        pub shopping_info: Option<ResponseShoppingInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 后付费项目 · Postpaid items
    #[non_exhaustive]
    pub struct ResponsePostPayments {
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
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务风险金 · Service risk fund
    #[non_exhaustive]
    pub struct ResponseRiskFund {
        /// 风险名称 · Risk fund name
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
        pub start_time_remark: Option<String>,
        /// 服务结束时间备注 · Service end time remark
        pub end_time_remark: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 服务位置 · Service location
    #[non_exhaustive]
    pub struct ResponseLocation {
        /// 服务开始地点 · Service start location
        pub start_location: Option<String>,
        /// 服务结束地点 · Service end location
        pub end_location: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 先用后付购物详情 · Use-now-pay-later shopping details
    #[non_exhaustive]
    pub struct ResponseShoppingInfo {
        /// 实际购物商家公众号ID · Actual shopping merchant app ID
        pub real_merchant_appid: Option<String>,
        /// 单详跳转链接 · Order details link
        pub jump_link: Option<ShoppingInfoJumpLink>,
        /// 商品列表 · Item list
        pub goods: Option<Vec<ShoppingInfoGoods>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 单详跳转链接 · Order details link
    #[non_exhaustive]
    pub struct ShoppingInfoJumpLink {
        /// 跳转链接类型 · Redirect link type
        pub jump_link_type: Option<String>,
        /// 小程序跳转AppID · Mini Program app ID
        pub appid: Option<String>,
        /// 小程序跳转path · Mini Program path
        pub path: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商品列表 · Item list
    #[non_exhaustive]
    pub struct ShoppingInfoGoods {
        /// 商品名称 · Item name
        pub name: Option<String>,
        /// 商品图片链接 · Item image URL
        ///
        /// 完整的网址。A complete URL.
        pub picture: Option<String>,
        /// 商品单价金额 · Item unit price
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 商品数量 · Item quantity
        pub count: Option<i64>,
        /// 商品品类ID · Item category ID
        pub category_id: Option<Vec<String>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(
        Request,
        PostPayments,
        PostDiscounts,
        TimeRange,
        Location,
        RiskFund,
        ShoppingInfo,
        JumpLink,
        Goods
    );

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
            13 => mchid: Optional "mchid",
            14 => shopping_info: Required "shopping_info",
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
            2 => amount: Optional "amount",
            3 => count: Optional "count",
        }
        TimeRange {
            0 => start_time: Required "start_time",
            1 => start_time_remark: Optional "start_time_remark",
            2 => end_time: Optional "end_time",
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
        ShoppingInfo {
            0 => real_merchant_appid: Optional "real_merchant_appid",
            1 => jump_link: Required "jump_link",
            2 => goods: Required "goods",
        }
        JumpLink {
            0 => jump_link_type: Optional "jump_link_type",
            1 => appid: Optional "appid",
            2 => path: Optional "path",
        }
        Goods {
            0 => name: Required "name",
            1 => picture: Required "picture",
            2 => amount: Required "amount",
            3 => count: Required "count",
            4 => category_id: Optional "category_id",
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
            16 => shopping_info: Optional "shopping_info",
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
        ResponseShoppingInfo {
            0 => real_merchant_appid: Optional "real_merchant_appid",
            1 => jump_link: Optional "jump_link",
            2 => goods: Optional "goods",
        }
        ShoppingInfoJumpLink {
            0 => jump_link_type: Optional "jump_link_type",
            1 => appid: Optional "appid",
            2 => path: Optional "path",
        }
        ShoppingInfoGoods {
            0 => name: Optional "name",
            1 => picture: Optional "picture",
            2 => amount: Optional "amount",
            3 => count: Optional "count",
            4 => category_id: Optional "category_id",
        }
    }
}
