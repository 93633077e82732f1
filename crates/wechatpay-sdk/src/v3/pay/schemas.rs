//! The types that operations of `/v3/pay` share: the schemas that the catalogue names.

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
        /// `no_credit`: 不能用信用卡 · No credit cards
        NO_CREDIT = "no_credit",
        /// `no_debit`: 不能用借记卡 · No debit cards
        NO_DEBIT = "no_debit",
        /// `balance_only`: 只能用零钱 · Only from the balance
        BALANCE_ONLY = "balance_only",
    }
}

enumeration! {
    /// 优惠范围 · Discount scope
    PromotionScope {
        /// `GLOBAL`: 全场 · The whole purchase
        GLOBAL = "GLOBAL",
        /// `SINGLE`: 单品 · Single items
        SINGLE = "SINGLE",
    }
}

enumeration! {
    /// 优惠类型 · Discount type
    PromotionType {
        /// `CASH`: 充值型代金券 · Cash coupon with top-up
        CASH = "CASH",
        /// `NOCASH`: 免充值型代金券 · Cash coupon without top-up
        NOCASH = "NOCASH",
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
        /// `REVOKED`: 已撤销（仅付款码支付） · Reversed (payment code only)
        REVOKED = "REVOKED",
        /// `USERPAYING`: 用户支付中 · The user is paying
        USERPAYING = "USERPAYING",
        /// `PAYERROR`: 支付失败 · Payment failed
        PAYERROR = "PAYERROR",
        /// `ACCEPT`: 已接收，等待扣款 · Accepted, waiting for the debit
        ACCEPT = "ACCEPT",
    }
    final SUCCESS, REFUND, CLOSED, REVOKED, PAYERROR
}

/// 订单金额 · Order amount
pub struct Amount {
    /// 总金额（必填） · Total amount (required)
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl Amount {
    /// 总金额（必填） · Total amount (required)
    ///
    /// 单位为分。In fen.
    pub fn total<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.total = value.into_member();
        self
    }

    /// 货币类型 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub fn currency<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.currency = value.into_member();
        self
    }
}

/// 优惠功能 · Discount details
pub struct Detail {
    /// 订单原价 · Original order price
    ///
    /// 单位为分。In fen.
    pub cost_price: Option<crate::Fen>,
    /// 商品小票ID · Receipt ID
    pub invoice_id: Option<String>,
    /// 单品列表 · Item list
    pub goods_detail: Option<Vec<GoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl Detail {
    /// 订单原价 · Original order price
    ///
    /// 单位为分。In fen.
    pub fn cost_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.cost_price = value.into_member();
        self
    }

    /// 商品小票ID · Receipt ID
    pub fn invoice_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.invoice_id = value.into_member();
        self
    }

    /// 单品列表 · Item list
    pub fn goods_detail<M>(mut self, value: impl crate::IntoList<GoodsDetail, M>) -> Self {
        self.goods_detail = value.into_list();
        self
    }
}

/// 单品信息 · Goods item
pub struct GoodsDetail {
    /// 商户侧商品编码（必填） · Merchant item code (required)
    pub merchant_goods_id: Option<String>,
    /// 微信侧商品编码 · WeChat Pay item code
    pub wechatpay_goods_id: Option<String>,
    /// 商品名称 · Item name
    pub goods_name: Option<String>,
    /// 商品数量（必填） · Item quantity (required)
    pub quantity: Option<i64>,
    /// 商品单价（必填） · Item unit price (required)
    ///
    /// 单位为分。In fen.
    pub unit_price: Option<crate::Fen>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl GoodsDetail {
    /// 商户侧商品编码（必填） · Merchant item code (required)
    pub fn merchant_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.merchant_goods_id = value.into_member();
        self
    }

    /// 微信侧商品编码 · WeChat Pay item code
    pub fn wechatpay_goods_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.wechatpay_goods_id = value.into_member();
        self
    }

    /// 商品名称 · Item name
    pub fn goods_name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.goods_name = value.into_member();
        self
    }

    /// 商品数量（必填） · Item quantity (required)
    pub fn quantity<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
        self.quantity = value.into_member();
        self
    }

    /// 商品单价（必填） · Item unit price (required)
    ///
    /// 单位为分。In fen.
    pub fn unit_price<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
        self.unit_price = value.into_member();
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

/// 支付者 · Payer
pub struct PartnerPayer {
    /// 合作伙伴用户标识 · User openid (partner)
    pub sp_openid: Option<String>,
    /// 特约商户用户标识 · User openid (sub-merchant)
    pub sub_openid: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl PartnerPayer {
    /// 合作伙伴用户标识 · User openid (partner)
    pub fn sp_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.sp_openid = value.into_member();
        self
    }

    /// 特约商户用户标识 · User openid (sub-merchant)
    pub fn sub_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.sub_openid = value.into_member();
        self
    }
}

/// 支付者 · Payer
#[non_exhaustive]
pub struct Payer {
    /// 用户标识 · User openid
    pub openid: Option<String>,
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
    pub scope: PromotionScope,
    /// 优惠类型 · Discount type
    pub r#type: PromotionType,
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
    pub goods_detail: Option<Vec<PromotionGoodsDetail>>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 单品列表 · Item list
#[non_exhaustive]
pub struct PromotionGoodsDetail {
    /// 商品编码 · Item code
    pub goods_id: Option<String>,
    /// 商品数量 · Item quantity
    pub quantity: Option<i64>,
    /// 商品单价 · Item unit price
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

/// 场景信息 · Scenario information
pub struct SceneInfo {
    /// 用户终端IP · User device IP
    ///
    /// IPv4 或 IPv6 地址；最长 45 个字符。An IPv4 or IPv6 address. At most 45 characters.
    pub payer_client_ip: Option<String>,
    /// 商户端设备号 · Merchant device number
    pub device_id: Option<String>,
    /// 商户门店信息 · Store information
    pub store_info: Option<StoreInfo>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl SceneInfo {
    /// 用户终端IP · User device IP
    ///
    /// IPv4 或 IPv6 地址。An IPv4 or IPv6 address.
    pub fn payer_client_ip<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.payer_client_ip = value.into_member();
        self
    }

    /// 商户端设备号 · Merchant device number
    pub fn device_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.device_id = value.into_member();
        self
    }

    /// 商户门店信息 · Store information
    pub fn store_info<M>(mut self, value: impl crate::IntoMember<StoreInfo, M>) -> Self {
        self.store_info = value.into_member();
        self
    }
}

/// 结算信息 · Settlement information
pub struct SettleInfo {
    /// 是否指定分账 · Whether profit sharing is enabled
    pub profit_sharing: Option<bool>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl SettleInfo {
    /// 是否指定分账 · Whether profit sharing is enabled
    pub fn profit_sharing<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
        self.profit_sharing = value.into_member();
        self
    }
}

/// 商户门店信息 · Store information
pub struct StoreInfo {
    /// 门店编号 · Store number
    pub id: Option<String>,
    /// 门店名称 · Store name
    pub name: Option<String>,
    /// 地区编码 · Region code
    ///
    /// 六位数字的行政区划代码。A region code of six digits.
    pub area_code: Option<String>,
    /// 详细地址 · Detailed address
    pub address: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

impl StoreInfo {
    /// 门店编号 · Store number
    pub fn id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.id = value.into_member();
        self
    }

    /// 门店名称 · Store name
    pub fn name<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.name = value.into_member();
        self
    }

    /// 地区编码 · Region code
    ///
    /// 六位数字的行政区划代码。A region code of six digits.
    pub fn area_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.area_code = value.into_member();
        self
    }

    /// 详细地址 · Detailed address
    pub fn address<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
        self.address = value.into_member();
        self
    }
}

/// 订单金额 · Order amount
#[non_exhaustive]
pub struct TransactionAmount {
    /// 订单金额 · Order amount
    ///
    /// 单位为分。In fen.
    pub total: Option<crate::Fen>,
    /// 用户支付金额 · Amount paid by the user
    ///
    /// 单位为分。In fen.
    pub payer_total: Option<crate::Fen>,
    /// 订单金额货币类型 · Order currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub currency: Option<String>,
    /// 用户支付货币类型 · User payment currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub payer_currency: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

/// 场景信息 · Scenario information
#[non_exhaustive]
pub struct TransactionSceneInfo {
    /// 商户端设备号 · Merchant device number
    pub device_id: Option<String>,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

request!(Amount, Detail, GoodsDetail, Identity, PartnerPayer, SceneInfo, SettleInfo, StoreInfo);

message! {
    Amount {
        0 => total: Required "total",
        1 => currency: Optional "currency",
    }
    Detail {
        0 => cost_price: Optional "cost_price",
        1 => invoice_id: Optional "invoice_id",
        2 => goods_detail: Optional "goods_detail",
    }
    GoodsDetail {
        0 => merchant_goods_id: Required "merchant_goods_id",
        1 => wechatpay_goods_id: Optional "wechatpay_goods_id",
        2 => goods_name: Optional "goods_name",
        3 => quantity: Required "quantity",
        4 => unit_price: Required "unit_price",
    }
    Identity {
        0 => r#type: Required "type",
        1 => number: Required "number",
        2 => name: Required "name",
    }
    PartnerPayer {
        0 => sp_openid: Optional "sp_openid",
        1 => sub_openid: Optional "sub_openid",
    }
    Payer {
        0 => openid: Optional "openid",
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
    PromotionGoodsDetail {
        0 => goods_id: Optional "goods_id",
        1 => quantity: Optional "quantity",
        2 => unit_price: Optional "unit_price",
        3 => discount_amount: Optional "discount_amount",
        4 => goods_remark: Optional "goods_remark",
    }
    SceneInfo {
        0 => payer_client_ip: Optional "payer_client_ip",
        1 => device_id: Optional "device_id",
        2 => store_info: Optional "store_info",
    }
    SettleInfo {
        0 => profit_sharing: Optional "profit_sharing",
    }
    StoreInfo {
        0 => id: Optional "id",
        1 => name: Optional "name",
        2 => area_code: Optional "area_code",
        3 => address: Optional "address",
    }
    TransactionAmount {
        0 => total: Optional "total",
        1 => payer_total: Optional "payer_total",
        2 => currency: Optional "currency",
        3 => payer_currency: Optional "payer_currency",
    }
    TransactionSceneInfo {
        0 => device_id: Optional "device_id",
    }
}
