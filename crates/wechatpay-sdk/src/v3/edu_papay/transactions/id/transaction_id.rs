//! 微信订单号查单 · Query an order by transaction ID
//!
//! `/v3/edu-papay/transactions/id/{transaction_id}`

/// 微信订单号查单 · Query an order by transaction ID
///
/// `/v3/edu-papay/transactions/id/{transaction_id}`
#[derive(Clone)]
pub struct TransactionId {
    pub(crate) node: crate::chain::Node,
}

impl TransactionId {
    /// 微信订单号查单 · Query an order by transaction ID
    ///
    /// `GET /v3/edu-papay/transactions/id/{transaction_id}`
    ///
    /// 商户或服务商按微信支付订单号查询教育续费订单，返回交易状态和订单信息。模式：普通商户、服务商。
    ///
    /// Queries a renewal order by WeChat Pay transaction ID and returns its state and data. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new();
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::transactions::id::transaction_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .edu_papay()
    ///     .transactions()
    ///     .id()
    ///     .transaction_id("25012014070332333018")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012523468](https://pay.weixin.qq.com/doc/v3/merchant/4012523468), [partner/4012465567](https://pay.weixin.qq.com/doc/v3/partner/4012465567)
    #[doc(alias(
        "微信订单号查单",
        "Query an order by transaction ID",
        "教育续费通",
        "id",
        "transactions/id"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/edu-papay/transactions/id/{transaction_id}", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/transactions/id/{transaction_id}")
    }
}

/// 微信订单号查单 · Query an order by transaction ID
pub mod get {

    /// 微信订单号查单：请求 · Query an order by transaction ID: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }
    }

    /// 微信订单号查单：应答 · Query an order by transaction ID: answer
    #[non_exhaustive]
    pub struct Response {
        /// 服务商商户号 · Partner merchant ID
        pub sp_mchid: Option<String>,
        /// 服务商APPID · Partner app ID
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 商户订单号 · Merchant order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户数据 · Merchant data
        pub attach: Option<String>,
        /// 付款银行 · Paying bank
        pub bank_type: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 交易状态 · Transaction status
        pub trade_state: Option<String>,
        /// 交易状态描述 · Transaction status description
        pub trade_state_description: Option<String>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 设备信息 · Device information
        pub device_information: Option<DeviceInformation>,
        /// 优惠详情 · Discount details
        pub promotion_detail: Option<Vec<PromotionDetail>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 服务商APPID下的用户标识 · User openid (partner)
        pub openid: Option<String>,
        /// 子商户APPID下的用户标识 · User openid (sub-merchant)
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
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 折扣 · Total discount
        ///
        /// 单位为分。In fen.
        pub discount_total: Option<crate::Fen>,
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 设备信息 · Device information
    #[non_exhaustive]
    pub struct DeviceInformation {
        /// 设备号 · Device number
        pub device_id: Option<String>,
        /// 商户端设备ip · Merchant device IP
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
        pub coupon_id: Option<String>,
        /// 优惠名称 · Discount name
        pub name: Option<String>,
        /// 优惠范围 · Discount scope
        pub scope: Option<String>,
        /// 优惠类型 · Discount type
        pub r#type: Option<String>,
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
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
        }
        Response {
            0 => sp_mchid: Optional "sp_mchid",
            1 => appid: Optional "appid",
            2 => sub_mchid: Optional "sub_mchid",
            3 => sub_appid: Optional "sub_appid",
            4 => out_trade_no: Optional "out_trade_no",
            5 => transaction_id: Optional "transaction_id",
            6 => attach: Optional "attach",
            7 => bank_type: Optional "bank_type",
            8 => success_time: Optional "success_time",
            9 => trade_state: Optional "trade_state",
            10 => trade_state_description: Optional "trade_state_description",
            11 => payer: Optional "payer",
            12 => amount: Optional "amount",
            13 => device_information: Optional "device_information",
            14 => promotion_detail: Optional "promotion_detail",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
        }
        Amount {
            0 => total: Optional "total",
            1 => payer_total: Optional "payer_total",
            2 => discount_total: Optional "discount_total",
            3 => currency: Optional "currency",
        }
        DeviceInformation {
            0 => device_id: Optional "device_id",
            1 => device_ip: Optional "device_ip",
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
        }
    }
}
