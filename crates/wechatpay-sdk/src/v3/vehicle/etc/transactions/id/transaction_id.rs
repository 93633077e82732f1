//! 查询订单 · Query an ETC order by transaction ID
//!
//! `/v3/vehicle/etc/transactions/id/{transaction_id}`

/// 查询订单 · Query an ETC order by transaction ID
///
/// `/v3/vehicle/etc/transactions/id/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 查询订单 · Query an ETC order by transaction ID
    ///
    /// `GET /v3/vehicle/etc/transactions/id/{transaction_id}`
    ///
    /// 服务商按微信支付订单号查询ETC扣款订单，返回交易状态、金额和商户订单号。模式：服务商。
    ///
    /// Queries an ETC debit order by WeChat Pay transaction ID and returns its state, amount and merchant order number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::vehicle::etc::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .vehicle()
    ///     .etc()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012715719](https://pay.weixin.qq.com/doc/v3/partner/4012715719)
    #[doc(alias(
        "查询订单",
        "Query an ETC order by transaction ID",
        "ETC授权",
        "id",
        "transactions/id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/vehicle/etc/transactions/id/{transaction_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/vehicle/etc/transactions/id/{transaction_id}")
    }
}

/// 查询订单 · Query an ETC order by transaction ID
pub mod get {

    /// 查询订单：请求 · Query an ETC order by transaction ID: request
    pub struct Request {
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 特约商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 查询订单：应答 · Query an ETC order by transaction ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 特约商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 商户appid · Merchant app ID
        pub appid: Option<String>,
        /// 特约商户appid · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 交易类型 · Transaction type
        pub trade_type: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 交易状态描述 · Transaction status description
        pub trade_state_desc: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 设备信息 · Device information
        pub device_info: Option<DeviceInfo>,
        /// 优惠详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 用户在服务商APP的标识 · User openid (partner)
        pub sp_openid: Option<String>,
        /// 用户在特约商户APP的标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 订单金额 · Order amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户实际支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 折扣 · Total discount
        ///
        /// 单位为分。In fen.
        pub discount_total: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 设备信息 · Device information
    #[non_exhaustive]
    pub struct DeviceInfo {
        /// 商户端设备号 · Merchant device number
        pub device_id: Option<String>,
        /// 商户端设备IP · Merchant device IP
        ///
        /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
        pub device_ip: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 优惠详情 · Discount details
    #[non_exhaustive]
    pub struct PromotionDetail {
        /// 券ID · Coupon ID
        pub promotion_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Option<String>,
        /// 优惠类型 · Discount type
        pub r#type: Option<String>,
        /// 活动ID · Campaign ID
        pub activity_id: Option<String>,
        /// 优惠券面额 · Coupon face value
        ///
        /// 单位为分。In fen.
        pub amount: Option<crate::Fen>,
        /// 微信出资 · WeChat Pay contribution
        ///
        /// 单位为分。In fen.
        pub wxpay_contribute: Option<crate::Fen>,
        /// 商户出资 · Merchant contribution
        ///
        /// 单位为分。In fen.
        pub merchant_contribute: Option<crate::Fen>,
        /// 其他出资 · Other contribution
        ///
        /// 单位为分。In fen.
        pub other_contribute: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => appid: Optional "appid",
            3 => sub_appid: Optional "sub_appid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => transaction_id: Optional "transaction_id",
            6 => attach: Optional "attach",
            7 => trade_type: Optional "trade_type",
            8 => bank_type: Optional "bank_type",
            9 => success_time: Optional "success_time",
            10 => trade_state: Optional "trade_state",
            11 => trade_state_desc: Optional "trade_state_desc",
            12 => payer: Optional "payer",
            13 => amount: Optional "amount",
            14 => device_info: Optional "device_info",
            15 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => sp_openid: Optional "sp_openid",
            1 => sub_openid: Optional "sub_openid",
        }
        Amount {
            0 => total: Optional "total",
            1 => currency: Optional "currency",
            2 => payer_total: Optional "payer_total",
            3 => discount_total: Optional "discount_total",
        }
        DeviceInfo {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
        }
        PromotionDetail {
            0 => promotion_id: Optional "promotion_id",
            1 => name: Optional "name",
            2 => scope: Optional "scope",
            3 => r#type: Optional "type",
            4 => activity_id: Optional "activity_id",
            5 => amount: Optional "amount",
            6 => wxpay_contribute: Optional "wxpay_contribute",
            7 => merchant_contribute: Optional "merchant_contribute",
            8 => other_contribute: Optional "other_contribute",
        }
    }
}
