//! 扣费受理 · Request a ride debit
//!
//! `/v3/qrcode/transactions`

pub mod out_trade_no;

/// 扣费受理 · Request a ride debit
///
/// `/v3/qrcode/transactions`
#[derive(Clone)]
pub struct Transactions {
    pub(crate) node: crate::chain::Node,
}

impl Transactions {
    /// `/out-trade-no`: 查询订单 · Query a ride order
    #[inline]
    pub fn out_trade_no(&self) -> out_trade_no::OutTradeNo {
        out_trade_no::OutTradeNo { node: self.node.clone() }
    }

    /// 扣费受理 · Request a ride debit
    ///
    /// `POST /v3/qrcode/transactions`
    ///
    /// 用户刷码乘车后商户凭签约协议申请扣费，填写行程与金额，受理后异步扣款并通知结果。模式：普通商户、服务商。
    ///
    /// Requests the debit of a ride under the contract of the user. The result is sent to the notification URL. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene(post::TradeScene::BUS)
    ///     .contract_id("Wx15463511252015071056489715");
    /// let answer = client.v3().qrcode().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::transactions::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .sub_mchid("1900000109")
    ///     .out_trade_no("20150806125346")
    ///     .trade_scene(post::TradeScene::BUS)
    ///     .contract_id("Wx15463511252015071056489715");
    /// let answer = client.v3().qrcode().transactions().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "扣费受理",
        "Request a ride debit",
        "刷码乘车",
        "transactions",
        "qrcode/transactions"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/qrcode/transactions", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/qrcode/transactions")
    }
}

/// 扣费受理 · Request a ride debit
pub mod post {

    enumeration! {
        /// 交易场景值 · Transaction scenario value
        TradeScene {
            /// `BUS`: 公交 · Bus
            BUS = "BUS",
            /// `METRO`: 地铁 · Metro
            METRO = "METRO",
        }
    }

    enumeration! {
        /// 交易状态 · Transaction status
        TradeState {
            /// `SUCCESS`: 支付成功 · Paid
            SUCCESS = "SUCCESS",
            /// `ACCEPTED`: 已接收，等待扣款 · Accepted, waiting for the debit
            ACCEPTED = "ACCEPTED",
            /// `PAY_FAIL`: 扣款失败 · The debit failed
            PAY_FAIL = "PAY_FAIL",
            /// `REFUND`: 转入退款 · Refunded, at least in part
            REFUND = "REFUND",
        }
    }

    enumeration! {
        /// 用户还款状态 · User repayment status
        UserRepayState {
            /// `NOT_REPAY`: 未还款 · Not repaid
            NOT_REPAY = "NOT_REPAY",
            /// `REPAID`: 已还款 · Repaid
            REPAID = "REPAID",
            /// `ALL_REFUND`: 已全额退款 · Refunded in full
            ALL_REFUND = "ALL_REFUND",
        }
    }

    enumeration! {
        /// 交易场景 · Transaction scenario
        ResponseTradeScene {
            /// `BUS`: 公交 · Bus
            BUS = "BUS",
            /// `METRO`: 地铁 · Metro
            METRO = "METRO",
        }
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
            /// `CASH`: 充值型代金券 · Cash coupon with top-up
            CASH = "CASH",
            /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
            NOCASH = "NOCASH",
        }
    }

    /// 扣费受理：请求 · Request a ride debit: request
    pub struct Request {
        /// 公众账号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子公众账号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户自定义字段 · Merchant custom field
        pub description: Option<String>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 商户系统内部订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// 交易场景值（必填） · Transaction scenario value (required)
        pub trade_scene: TradeScene,
        /// 代金券或立减优惠功能的参数 · Tag for cash coupons or discounts
        pub goods_tag: Option<String>,
        /// 签约成功后（必填） · Contract ID (required)
        pub contract_id: Option<String>,
        /// 接受扣款结果异步回调通知的URL · Debit result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 订单金额信息 · Order amount
        pub amount: Option<Amount>,
        /// 公交场景信息 · Bus scenario information
        pub bus_info: Option<BusInfo>,
        /// 地铁场景信息 · Metro scenario information
        pub metro_info: Option<MetroInfo>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 公众账号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子公众账号ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 商户自定义字段 · Merchant custom field
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }

        /// 附加数据 · Attached data
        pub fn attach<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.attach = value.into_member();
            self
        }

        /// 商户系统内部订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }

        /// 交易场景值（必填） · Transaction scenario value (required)
        pub fn trade_scene<M>(mut self, value: impl crate::IntoMember<TradeScene, M>) -> Self {
            self.trade_scene = value.into_member().unwrap_or_default();
            self
        }

        /// 代金券或立减优惠功能的参数 · Tag for cash coupons or discounts
        pub fn goods_tag<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.goods_tag = value.into_member();
            self
        }

        /// 签约成功后（必填） · Contract ID (required)
        pub fn contract_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.contract_id = value.into_member();
            self
        }

        /// 接受扣款结果异步回调通知的URL · Debit result notification URL
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 订单金额信息 · Order amount
        pub fn amount<M>(mut self, value: impl crate::IntoMember<Amount, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 公交场景信息 · Bus scenario information
        pub fn bus_info<M>(mut self, value: impl crate::IntoMember<BusInfo, M>) -> Self {
            self.bus_info = value.into_member();
            self
        }

        /// 地铁场景信息 · Metro scenario information
        pub fn metro_info<M>(mut self, value: impl crate::IntoMember<MetroInfo, M>) -> Self {
            self.metro_info = value.into_member();
            self
        }
    }

    /// 订单金额信息 · Order amount
    pub struct Amount {
        /// 订单总金额 · Total order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Amount {
        /// 订单总金额 · Total order amount
        ///
        /// 单位为分。In fen.
        pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.total = value.into_member();
            self
        }

        /// 符合ISO 4217标准的三位字母代码 · Currency code (ISO 4217)
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.currency = value.into_member();
            self
        }
    }

    /// 公交场景信息 · Bus scenario information
    pub struct BusInfo {
        /// 用户乘车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 乘车路线 · Transit line
        pub line_name: Option<String>,
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl BusInfo {
        /// 用户乘车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 乘车路线 · Transit line
        pub fn line_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.line_name = value.into_member();
            self
        }

        /// 车牌号 · Licence plate number
        pub fn plate_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.plate_number = value.into_member();
            self
        }
    }

    /// 地铁场景信息 · Metro scenario information
    pub struct MetroInfo {
        /// 用户乘车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 用户下车时间 · Alighting time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 乘车起始站 · Start station
        pub start_station: Option<String>,
        /// 乘车终点站 · End station
        pub end_station: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl MetroInfo {
        /// 用户乘车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn start_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.start_time = value.into_member();
            self
        }

        /// 用户下车时间 · Alighting time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub fn end_time<M>(mut self, value: impl crate::IntoMember<crate::Time, M>) -> Self {
            self.end_time = value.into_member();
            self
        }

        /// 乘车起始站 · Start station
        pub fn start_station<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.start_station = value.into_member();
            self
        }

        /// 乘车终点站 · End station
        pub fn end_station<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.end_station = value.into_member();
            self
        }
    }

    /// 扣费受理：应答 · Request a ride debit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 公众账号ID · App ID
        pub appid: Option<String>,
        /// 子商户公众账号ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 服务描述 · Service description
        pub description: Option<String>,
        /// 订单创建时间 · Order creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 交易状态 · Transaction status
        pub trade_state: TradeState,
        /// 交易状态描述 · Transaction status description
        pub trade_state_description: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 用户还款状态 · User repayment status
        pub user_repay_state: UserRepayState,
        /// 还款微信支付订单号 · Repayment transaction ID
        pub repay_transaction_id: Option<String>,
        /// 垫资还款时间 · Advance repayment time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub repay_time: Option<crate::Time>,
        /// 附加数据 · Attached data
        pub attach: Option<String>,
        /// 代扣签约ID · Auto-debit contract ID
        pub contract_id: Option<String>,
        /// 交易场景 · Transaction scenario
        pub trade_scene: ResponseTradeScene,
        /// 公交场景信息 · Bus scenario information
        pub bus_info: Option<ResponseBusInfo>,
        /// 地铁场景信息 · Metro scenario information
        pub metro_info: Option<ResponseMetroInfo>,
        /// 订单金额信息 · Order amount
        pub amount: Option<ResponseAmount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 公交场景信息 · Bus scenario information
    #[non_exhaustive]
    pub struct ResponseBusInfo {
        /// 用户乘车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 乘车路线 · Transit line
        pub line_name: Option<String>,
        /// 车牌号 · Licence plate number
        pub plate_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 地铁场景信息 · Metro scenario information
    #[non_exhaustive]
    pub struct ResponseMetroInfo {
        /// 用户乘车时间 · Boarding time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub start_time: Option<crate::Time>,
        /// 用户下车时间 · Alighting time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub end_time: Option<crate::Time>,
        /// 乘车起始站 · Start station
        pub start_station: Option<String>,
        /// 乘车终点站 · End station
        pub end_station: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额信息 · Order amount
    #[non_exhaustive]
    pub struct ResponseAmount {
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 订单总金额 · Total order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠信息 · Discount information
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
        /// 活动ID · Batch ID
        pub stock_id: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Amount, BusInfo, MetroInfo);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => description: Optional "description",
            4 => attach: Optional "attach",
            5 => out_trade_no: Required "out_trade_no",
            6 => trade_scene: Required "trade_scene",
            7 => goods_tag: Optional "goods_tag",
            8 => contract_id: Required "contract_id",
            9 => notify_url: Optional "notify_url",
            10 => amount: Optional "amount",
            11 => bus_info: Optional "bus_info",
            12 => metro_info: Optional "metro_info",
        }
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
        }
        BusInfo {
            0 => start_time: Optional "start_time",
            1 => line_name: Optional "line_name",
            2 => plate_number: Optional "plate_number",
        }
        MetroInfo {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_station: Optional "start_station",
            3 => end_station: Optional "end_station",
        }
        Response {
            0 => appid: Optional "appid",
            1 => sub_appid: Optional "sub_appid",
            2 => sp_mchid: Optional "sp_mchid",
            3 => sub_mchid: Optional "sub_mchid",
            4 => description: Optional "description",
            5 => create_time: Optional "create_time",
            6 => out_trade_no: Optional "out_trade_no",
            7 => transaction_id: Optional "transaction_id",
            8 => trade_state: Optional "trade_state",
            9 => trade_state_description: Optional "trade_state_description",
            10 => success_time: Optional "success_time",
            11 => bank_type: Optional "bank_type",
            12 => user_repay_state: Optional "user_repay_state",
            13 => repay_transaction_id: Optional "repay_transaction_id",
            14 => repay_time: Optional "repay_time",
            15 => attach: Optional "attach",
            16 => contract_id: Optional "contract_id",
            17 => trade_scene: Optional "trade_scene",
            18 => bus_info: Optional "bus_info",
            19 => metro_info: Optional "metro_info",
            20 => amount: Optional "amount",
            21 => promotion_detail: Optional "promotion_detail",
        }
        ResponseBusInfo {
            0 => start_time: Optional "start_time",
            1 => line_name: Optional "line_name",
            2 => plate_number: Optional "plate_number",
        }
        ResponseMetroInfo {
            0 => start_time: Optional "start_time",
            1 => end_time: Optional "end_time",
            2 => start_station: Optional "start_station",
            3 => end_station: Optional "end_station",
        }
        ResponseAmount {
            0 => currency: Optional "currency",
            1 => payer_total: Optional "payer_total",
            2 => total: Optional "total",
        }
        PromotionDetail {
            0 => coupon_id: Optional "coupon_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => stock_id: Optional "stock_id",
            5 => amount: Optional "amount",
            6 => wechatpay_contribute: Optional "wechatpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
            9 => currency: Optional "currency",
        }
    }
}
