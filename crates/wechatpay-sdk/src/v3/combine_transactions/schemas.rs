//! The types that operations of `/v3/combine-transactions` share: the schemas that the catalogue names.

enumeration! {
    /// 证件类型 · ID document type
    IdentityType {
        IDCARD = "IDCARD",
        HONGKONG_MACAO = "HONGKONG_MACAO",
        HONGKONG_MACAO_RESIDENT = "HONGKONG_MACAO_RESIDENT",
        TAIWAN_RESIDENT = "TAIWAN_RESIDENT",
        FOREIGN_RESIDENT = "FOREIGN_RESIDENT",
        OVERSEA_PASSPORT = "OVERSEA_PASSPORT",
        PHONE_NUMBER = "PHONE_NUMBER",
    }
}

enumeration! {
    /// 指定支付方式 · Restricted payment methods
    LimitPay {
        NO_BALANCE = "no_balance",
        NO_DEBIT = "no_debit",
        BALANCE_ONLY = "balance_only",
    }
}

enumeration! {
    /// 交易状态 · Transaction status
    TradeState {
        SUCCESS = "SUCCESS",
        REFUND = "REFUND",
        NOTPAY = "NOTPAY",
        CLOSED = "CLOSED",
        PAYERROR = "PAYERROR",
    }
    final SUCCESS, REFUND, CLOSED, PAYERROR
}

/// 订单金额 · Order amount
pub struct Amount {
    /// 标价金额，单位为分（必填） · Listed amount, in fen (required)
    pub total_amount: Option<crate::Fen>,
    /// 标价币种（必填） · Listed currency (required)
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl Amount {
    /// 标价金额，单位为分（必填） · Listed amount, in fen (required)
    pub fn total_amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.total_amount = value.into_member();
        self
    }

    /// 标价币种（必填） · Listed currency (required)
    pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.currency = value.into_member();
        self
    }
}

/// 实名信息 · Real-name information
pub struct Identity {
    /// 证件类型（必填） · ID document type (required)
    pub r#type: IdentityType,
    /// 加密后的证件号，加密传输（必填） · Encrypted ID document number, encrypted on the way (required)
    pub number: Option<crate::Sensitive>,
    /// 加密后的姓名，加密传输（必填） · Encrypted name, encrypted on the way (required)
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

    /// 加密后的证件号，加密传输（必填） · Encrypted ID document number, encrypted on the way (required)
    pub fn number<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
        self.number = value.into_member();
        self
    }

    /// 加密后的姓名，加密传输（必填） · Encrypted name, encrypted on the way (required)
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
    /// 最长 45 个字符。At most 45 characters.
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
    pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.payer_client_ip = value.into_member();
        self
    }
}

/// 结算信息 · Settlement information
pub struct SettleInfo {
    /// 是否指定分账 · Whether profit sharing is enabled
    pub profit_sharing: Option<bool>,
    /// 补差金额，单位为分 · Subsidy amount, in fen
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

    /// 补差金额，单位为分 · Subsidy amount, in fen
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
