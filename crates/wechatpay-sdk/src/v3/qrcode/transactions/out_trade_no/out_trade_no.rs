//! 查询订单 · Query a ride order
//!
//! `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`

/// 查询订单 · Query a ride order
///
/// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 查询订单 · Query a ride order
    ///
    /// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
    ///
    /// 商户按商户订单号查询刷码乘车订单，返回交易状态、金额和创建时间，用来确认扣费结果。模式：普通商户、服务商。
    ///
    /// Queries a scan-to-ride order by merchant order number and returns its state and amount. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .qrcode()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::qrcode::transactions::out_trade_no::out_trade_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .qrcode()
    ///     .transactions()
    ///     .out_trade_no()
    ///     .out_trade_no("20150806125346")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "查询订单",
        "Query a ride order",
        "刷码乘车",
        "out-trade-no",
        "transactions/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/qrcode/transactions/out-trade-no/{out_trade_no}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/qrcode/transactions/out-trade-no/{out_trade_no}")
    }
}

/// 查询订单 · Query a ride order
pub mod get {

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
        TradeScene {
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

    /// 查询订单：请求 · Query a ride order: request
    pub struct Request {
        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付分配的子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询订单：应答 · Query a ride order: answer
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
        pub trade_scene: TradeScene,
        /// 公交场景信息 · Bus scenario information
        pub bus_info: Option<BusInfo>,
        /// 地铁场景信息 · Metro scenario information
        pub metro_info: Option<MetroInfo>,
        /// 订单金额信息 · Order amount
        pub amount: Option<Amount>,
        /// 优惠信息 · Discount information
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 公交场景信息 · Bus scenario information
    #[non_exhaustive]
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

    /// 地铁场景信息 · Metro scenario information
    #[non_exhaustive]
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

    /// 订单金额信息 · Order amount
    #[non_exhaustive]
    pub struct Amount {
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

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
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
        Amount {
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
