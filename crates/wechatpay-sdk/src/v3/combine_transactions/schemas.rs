//! The types that operations of `/v3/combine-transactions` share: the schemas that the catalogue names.

enumeration! {
    /// 证件类型 · ID document type
    IdentityType {
        /// `IDCARD`: 居民身份证 · Resident identity card
        IDCARD = "IDCARD",
        /// `HONGKONG_MACAO`: 港澳居民来往内地通行证 · Mainland travel permit for Hong Kong and Macao residents
        HONGKONG_MACAO = "HONGKONG_MACAO",
        /// `HONGKONG_MACAO_RESIDENT`: 港澳居民居住证 · Residence permit for Hong Kong and Macao residents
        HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
        /// `TAIWAN_RESIDENT`: 台湾居民居住证 · Residence permit for Taiwan residents
        TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
        /// `FOREIGN_RESIDENT`: 外国人居留证 · Residence permit for foreigners
        FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
        /// `OVERSEA_PASSPORT`: 外国护照 · Foreign passport
        OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
        /// `PHONE_NUMBER`: 手机号 · Phone number
        PHONE_NUMBER = "PHONE_NUMBER",
    }
}

enumeration! {
    /// 指定支付方式 · Restricted payment methods
    LimitPay {
        /// `no_balance`: 不能用零钱 · No payment from the balance
        NO_BALANCE = "no_balance",
        /// `no_debit`: 不能用借记卡 · No debit cards
        NO_DEBIT = "no_debit",
        /// `balance_only`: 只能用零钱 · Only from the balance
        BALANCE_ONLY = "balance_only",
    }
}

enumeration! {
    /// 交易状态 · Transaction status
    TradeState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `REFUND`: 转入退款 · Refunded, at least in part
        REFUND = "REFUND",
        /// `NOTPAY`: 未支付 · Not paid
        NOTPAY = "NOTPAY",
        /// `CLOSED`: 已关闭 · Closed
        CLOSED = "CLOSED",
        /// `PAYERROR`: 支付失败 · Payment failed
        PAYERROR = "PAYERROR",
    }
    final SUCCESS, REFUND, CLOSED, PAYERROR
}

/// 订单金额 · Order amount
pub struct Amount {
    /// 标价金额（必填） · Listed amount (required)
    ///
    /// 单位为分。In fen.
    pub total_amount: Option<crate::Fen>,
    /// 标价币种（必填） · Listed currency (required)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl Amount {
    /// 标价金额（必填） · Listed amount (required)
    ///
    /// 单位为分。In fen.
    pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.total_amount = value.into_member();
        self
    }

    /// 标价币种（必填） · Listed currency (required)
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.currency = value.into_member();
        self
    }
}

/// 实名信息 · Real-name information
pub struct Identity {
    /// 证件类型（必填） · ID document type (required)
    pub r#type: IdentityType,
    /// 加密后的证件号（必填） · Encrypted ID document number (required)
    ///
    /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
    pub number: Option<crate::Sensitive>,
    /// 加密后的姓名（必填） · Encrypted name (required)
    ///
    /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
    pub name: Option<crate::Sensitive>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl Identity {
    /// 证件类型（必填） · ID document type (required)
    pub fn r#type<M>(mut self, value: impl crate::IntoMember<IdentityType, M>) -> Self {
        self.r#type = value.into_member().unwrap_or_default();
        self
    }

    /// 加密后的证件号（必填） · Encrypted ID document number (required)
    ///
    /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
    pub fn number<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
        self.number = value.into_member();
        self
    }

    /// 加密后的姓名（必填） · Encrypted name (required)
    ///
    /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
    pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
        self.name = value.into_member();
        self
    }
}

/// 场景信息 · Scenario information
pub struct SceneInfo {
    /// 商户端设备号 · Merchant device number
    ///
    /// 最长 16 个字符。At most 16 characters.
    pub device_id: Option<String>,
    /// 用户终端IP（必填） · User device IP (required)
    ///
    /// IPv4 或 IPv6 地址；最长 45 个字符。An IPv4 or IPv6 address. At most 45 characters.
    pub payer_client_ip: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl SceneInfo {
    /// 商户端设备号 · Merchant device number
    pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.device_id = value.into_member();
        self
    }

    /// 用户终端IP（必填） · User device IP (required)
    ///
    /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
    pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.payer_client_ip = value.into_member();
        self
    }
}

/// 结算信息 · Settlement information
pub struct SettleInfo {
    /// 是否指定分账 · Whether profit sharing is enabled
    pub profit_sharing: Option<bool>,
    /// 补差金额 · Subsidy amount
    ///
    /// 单位为分。In fen.
    pub subsidy_amount: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl SettleInfo {
    /// 是否指定分账 · Whether profit sharing is enabled
    pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
        self.profit_sharing = value.into_member();
        self
    }

    /// 补差金额 · Subsidy amount
    ///
    /// 单位为分。In fen.
    pub fn subsidy_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.subsidy_amount = value.into_member();
        self
    }
}

request!(Amount, Identity, SceneInfo, SettleInfo);

message! {
    Amount {
        0 => total_amount: Required "total_amount",
        1 => currency: Required "currency",
    }
    Identity {
        0 => r#type: Required "type",
        1 => number: Required "number",
        2 => name: Required "name",
    }
    SceneInfo {
        0 => device_id: Optional "device_id",
        1 => payer_client_ip: Required "payer_client_ip",
    }
    SettleInfo {
        0 => profit_sharing: Optional "profit_sharing",
        1 => subsidy_amount: Optional "subsidy_amount",
    }
}
