//! 境外退款 · Global refunds
//!
//! `/v3/refunds`

pub mod id;
pub mod out_refund_no;

/// 境外退款 · Global refunds
///
/// `/v3/refunds`
#[derive(Clone)]
pub struct Refunds {
    pub(crate) node: crate::chain::Node,
}

impl Refunds {
    /// `/id`: 查询单笔退款(微信支付退款订单号) · Query a refund by refund ID
    #[inline]
    pub fn id(&self) -> id::Id {
        id::Id { node: self.node.clone() }
    }

    /// `/out-refund-no`: 查询单笔退款(商户退款订单号) · Query a refund by merchant refund number
    #[inline]
    pub fn out_refund_no(&self) -> out_refund_no::OutRefundNo {
        out_refund_no::OutRefundNo { node: self.node.clone() }
    }

    /// 查询所有退款 · Query all refunds of an order
    ///
    /// `GET /v3/refunds`
    ///
    /// 跨境商户或机构按微信支付订单号或商户订单号，分页查询一笔交易的全部退款单。模式：普通商户、服务商。
    ///
    /// Queries all refunds of a cross-border order, page by page, by WeChat Pay transaction ID or merchant order number. Modes: direct merchant, partner.
    ///
    /// `Call::pages` 和 `Call::items` 依次读取所有分页。
    ///
    /// `Call::pages` and `Call::items` read all pages.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client.v3().refunds().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").sp_mchid("1900000001");
    /// let answer = client.v3().refunds().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [QuickPay/chapter8_4.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml)
    #[doc(alias("查询所有退款", "Query all refunds of an order", "跨境/全球 退款", "refunds"))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/refunds", request)
    }

    /// 申请退款 · Request a refund
    ///
    /// `POST /v3/refunds`
    ///
    /// 跨境商户或机构为已支付的订单申请退款，返回微信支付退款单号、创建时间和优惠退款详情。模式：普通商户、服务商。
    ///
    /// Requests a refund of a cross-border order and returns the refund ID, creation time and discount refund details. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1900000001")
    ///     .appid("wx8888888888888888")
    ///     .transaction_id("4200000000202608010000000001")
    ///     .out_refund_no("refund202608010001")
    ///     .amount(post::Amount::new().refund(888).total(888).currency("HKD"));
    /// let answer = client.v3().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::refunds::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_mchid("1900000001")
    ///     .sub_mchid("1900000109")
    ///     .sp_appid("wx8888888888888888")
    ///     .transaction_id("4200000000202608010000000001")
    ///     .out_refund_no("refund202608010001")
    ///     .amount(post::Amount::new().refund(888).total(888).currency("HKD"));
    /// let answer = client.v3().refunds().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [QuickPay/chapter8_2.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml)
    #[doc(alias("申请退款", "Request a refund", "跨境/全球 退款", "refunds"))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/refunds", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/refunds")
    }
}

/// 查询所有退款 · Query all refunds of an order
pub mod get {

    enumeration! {
        /// 退款渠道 · Refund channel
        Channel {
            /// `ORIGINAL`: 原路退款 · Refunded to the original payment method
            ORIGINAL = "ORIGINAL",
            /// `BALANCE`: 退回到余额 · To the balance
            BALANCE = "BALANCE",
            /// `OTHER_BALANCE`: 原账户异常，退到其他余额账户 · To another balance, as the original account is abnormal
            OTHER_BALANCE = "OTHER_BALANCE",
            /// `OTHER_BANKCARD`: 原银行卡异常，退到其他银行卡 · To another bank card, as the original card is abnormal
            OTHER_BANKCARD = "OTHER_BANKCARD",
        }
    }

    enumeration! {
        /// 退款资金来源 · Refund funding source
        FundSource {
            /// `REFUND_SOURCE_UNSETTLED_FUNDS`: 未结算资金退款 · Refund from unsettled funds
            REFUND_SOURCE_UNSETTLED_FUNDS = "REFUND_SOURCE_UNSETTLED_FUNDS",
            /// `REFUND_SOURCE_RECHARGE_FUNDS`: 可用余额退款 · Refund from the available balance
            REFUND_SOURCE_RECHARGE_FUNDS = "REFUND_SOURCE_RECHARGE_FUNDS",
        }
    }

    enumeration! {
        /// 退款状态 · Refund status
        Status {
            /// `SUCCESS`: 退款成功 · Refunded
            SUCCESS = "SUCCESS",
            /// `REFUNDCLOSE`: 退款关闭 · Refund closed
            REFUNDCLOSE = "REFUNDCLOSE",
            /// `PROCESSING`: 退款处理中 · Refund under way
            PROCESSING = "PROCESSING",
            /// `ABNORMAL`: 退款异常 · Refund abnormal
            ABNORMAL = "ABNORMAL",
        }
        final SUCCESS, REFUNDCLOSE
    }

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 汇率类型 · Exchange rate type
        ExchangeRateType {
            /// `SETTLEMENT_RATE`: 结算汇率 · Settlement rate
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
        }
    }

    /// 查询所有退款：请求 · Query all refunds of an order: request
    pub struct Request {
        /// 微信支付订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 记录起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub offset: Option<i64>,
        /// 每页笔数 · Records per page
        pub count: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 记录起始位置 · Offset of the first record
        ///
        /// 从 `0` 开始。Begins at `0`.
        pub fn offset<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.offset = value.into_member();
            self
        }

        /// 每页笔数 · Records per page
        pub fn count<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.count = value.into_member();
            self
        }
    }

    /// 查询所有退款：应答 · Query all refunds of an order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付交易订单号 · WeChat Pay transaction ID
        pub id: Option<String>,
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 商户原交易订单号 · Original merchant order number
        pub out_trade_no: Option<String>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 退款单列表 · Refunds
        pub data: Option<Vec<Data>>,
        /// 订单总退款次数 · Total number of refunds
        pub total_num: Option<i64>,
        /// 本次返回退款单数 · Number of refunds returned
        pub current_total_num: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额 · Order amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub total: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_total: Option<crate::Minor>,
        /// 支付币种 · Payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款单列表 · Refunds
    #[non_exhaustive]
    pub struct Data {
        /// 微信退款单号 · WeChat Pay refund ID
        pub id: Option<String>,
        /// 商户退款单号 · Merchant refund number
        pub out_refund_no: Option<String>,
        /// 退款渠道 · Refund channel
        pub channel: Channel,
        /// 退款入账账户 · Refund receiving account
        pub recv_account: Option<String>,
        /// 退款资金来源 · Refund funding source
        pub fund_source: FundSource,
        /// 退款成功时间 · Refund success time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 退款创建时间 · Refund creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 退款状态 · Refund status
        pub status: Status,
        /// 退款金额 · Refund amount
        pub amount: Option<DataAmount>,
        /// 优惠退款详情 · Discount refund details
        pub refund_detail: Option<RefundDetail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款金额 · Refund amount
    #[non_exhaustive]
    pub struct DataAmount {
        /// 退款金额 · Refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户退款金额 · Amount refunded to the user
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_refund: Option<crate::Minor>,
        /// 支付币种 · Payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 汇率 · Exchange rate
        pub exchange_rate: Option<ExchangeRate>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款详情 · Discount refund details
    #[non_exhaustive]
    pub struct RefundDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 优惠券退款额 · Coupon refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund_amount: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 汇率 · Exchange rate
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型 · Exchange rate type
        pub r#type: ExchangeRateType,
        /// 汇率值 · Exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => transaction_id: Optional "transaction_id",
            1 => out_trade_no: Optional "out_trade_no",
            2 => mchid: Optional "mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sp_mchid: Optional "sp_mchid",
            5 => offset: Optional "offset",
            6 => count: Optional "count",
        }
        Response {
            0 => id: Optional "id",
            1 => mchid: Optional "mchid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sp_mchid: Optional "sp_mchid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => amount: Optional "amount",
            6 => data: Optional "data",
            7 => total_num: Optional "total_num",
            8 => current_total_num: Optional "current_total_num",
        }
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => payer_currency: Optional "payer_currency",
        }
        Data {
            0 => id: Optional "id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => channel: Optional "channel",
            3 => recv_account: Optional "recv_account",
            4 => fund_source: Optional "fund_source",
            5 => success_time: Optional "success_time",
            6 => create_time: Optional "create_time",
            7 => status: Optional "status",
            8 => amount: Optional "amount",
            9 => refund_detail: Optional "refund_detail",
        }
        DataAmount {
            0 => refund: Optional "refund",
            1 => currency: Optional "currency",
            2 => payer_refund: Optional "payer_refund",
            3 => payer_currency: Optional "payer_currency",
            4 => exchange_rate: Optional "exchange_rate",
        }
        RefundDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
            5 => currency: Optional "currency",
        }
        ExchangeRate {
            0 => r#type: Optional "type",
            1 => rate: Optional "rate",
        }
    }

    impl crate::pages::Paged for Response {
        type Item = Data;
        const PAGING: crate::pages::Paging =
            crate::pages::Paging::Offset { member: "offset", size: None };

        #[inline]
        fn page(&self) -> crate::pages::Page<'_> {
            crate::pages::Page {
                count: self.data.as_ref().map_or(0, Vec::len),
                total: self.total_num,
                next: None,
            }
        }

        #[inline]
        fn into_items(self) -> Vec<Data> {
            self.data.unwrap_or_default()
        }
    }
}

/// 申请退款 · Request a refund
pub mod post {

    enumeration! {
        /// 优惠范围 · Discount scope
        Scope {
            /// `GLOBAL`: 全场 · The whole purchase
            GLOBAL = "GLOBAL",
            /// `SINGLE`: 单品 · Single items
            SINGLE = "SINGLE",
        }
    }

    enumeration! {
        /// 优惠类型 · Discount type
        Type {
            /// `COUPON`: 充值型代金券，参与资金结算 · Cash coupon with top-up, part of the settlement
            COUPON = "COUPON",
            /// `DISCOUNT`: 免充值型优惠，不参与资金结算 · Discount without top-up, not part of the settlement
            DISCOUNT = "DISCOUNT",
        }
    }

    enumeration! {
        /// 汇率类型 · Exchange rate type
        ExchangeRateType {
            /// `SETTLEMENT_RATE`: 结算汇率 · Settlement rate
            SETTLEMENT_RATE = "SETTLEMENT_RATE",
        }
    }

    /// 申请退款：请求 · Request a refund: request
    ///
    /// 条件 Conditions:
    ///
    /// - `mchid`、`appid`、`sp_mchid`、`sub_mchid`、`sp_appid`：直连商户填商户号，机构填机构商户号与子商户号。`mchid`, `appid`, `sp_mchid`, `sub_mchid`, `sp_appid`: A merchant gives its own ID, an institution its ID and the sub-merchant ID
    pub struct Request {
        /// 商户号 · Merchant ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// APPID · App ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 机构商户号 · Institution merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 机构APPID · Institution app ID
        pub sp_appid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 商户退款单号（必填） · Merchant refund number (required)
        pub out_refund_no: Option<String>,
        /// 退款原因 · Refund reason
        pub reason: Option<String>,
        /// 订单金额（必填） · Order amount (required)
        pub amount: Option<Amount>,
        /// 退款通知地址 · Refund notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户号 · Merchant ID
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// APPID · App ID
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 机构商户号 · Institution merchant ID
        pub fn sp_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_mchid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 机构APPID · Institution app ID
        pub fn sp_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sp_appid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 微信订单号 · WeChat Pay transaction ID
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户订单号 · Merchant order number
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 商户退款单号（必填） · Merchant refund number (required)
        pub fn out_refund_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_refund_no = value.into_member();
            self
        }

        /// 退款原因 · Refund reason
        pub fn reason<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.reason = value.into_member();
            self
        }

        /// 订单金额（必填） · Order amount (required)
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 退款通知地址 · Refund notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 订单金额 · Order amount
    pub struct Amount {
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund: Option<crate::Minor>,
        /// 原订单金额（必填） · Original order amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub total: Option<crate::Minor>,
        /// 退款币种（必填） · Refund currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 退款金额（必填） · Refund amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn refund<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.refund = value.into_member();
            self
        }

        /// 原订单金额（必填） · Original order amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 退款币种（必填） · Refund currency (required)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 申请退款：应答 · Request a refund: answer
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款订单号 · WeChat Pay refund ID
        pub id: Option<String>,
        /// 商户退款单号 · Merchant refund number
        pub out_refund_no: Option<String>,
        /// 退款创建时间 · Refund creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 退款金额 · Refund amount
        pub amount: Option<ResponseAmount>,
        /// 优惠退款详情 · Discount refund details
        pub detail: Option<Detail>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 退款金额 · Refund amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 退款金额 · Refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund: Option<crate::Minor>,
        /// 退款币种 · Refund currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户退款金额 · Amount refunded to the user
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub payer_refund: Option<crate::Minor>,
        /// 支付币种 · Payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 汇率 · Exchange rate
        pub exchange_rate: Option<ExchangeRate>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠退款详情 · Discount refund details
    #[non_exhaustive]
    pub struct Detail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Scope,
        /// 优惠类型 · Discount type
        pub r#type: Type,
        /// 优惠券面额 · Coupon face value
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 优惠券退款额 · Coupon refund amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub refund_amount: Option<crate::Minor>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 汇率 · Exchange rate
    #[non_exhaustive]
    pub struct ExchangeRate {
        /// 汇率类型 · Exchange rate type
        pub r#type: ExchangeRateType,
        /// 汇率值 · Exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount);

    message! {
        Request {
            0 => mchid: Optional "mchid",
            1 => appid: Optional "appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => sp_appid: Optional "sp_appid",
            5 => sub_appid: Optional "sub_appid",
            6 => transaction_id: Optional "transaction_id",
            7 => out_trade_no: Optional "out_trade_no",
            8 => out_refund_no: Required "out_refund_no",
            9 => reason: Optional "reason",
            10 => amount: Required "amount",
            11 => notify_url: Optional "notify_url",
        }
        Amount {
            0 => refund: Required "refund",
            1 => total: Required "total",
            2 => currency: Required "currency",
        }
        Response {
            0 => id: Optional "id",
            1 => out_refund_no: Optional "out_refund_no",
            2 => create_time: Optional "create_time",
            3 => amount: Optional "amount",
            4 => detail: Optional "detail",
        }
        ResponseAmount {
            0 => refund: Optional "refund",
            1 => currency: Optional "currency",
            2 => payer_refund: Optional "payer_refund",
            3 => payer_currency: Optional "payer_currency",
            4 => exchange_rate: Optional "exchange_rate",
        }
        Detail {
            0 => promotion_id: Optional "promotion_id",
            1 => scope: Optional "scope",
            2 => r#type: Optional "type",
            3 => amount: Optional "amount",
            4 => refund_amount: Optional "refund_amount",
            5 => currency: Optional "currency",
        }
        ExchangeRate {
            0 => r#type: Optional "type",
            1 => rate: Optional "rate",
        }
    }
}
