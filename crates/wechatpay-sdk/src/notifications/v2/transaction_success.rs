//! `transaction-success`: 普通支付通知(XML) · Payment succeeded
//!
//! 用户支付成功后通知商户，包含订单号、金额和用户标识；商户验签并核对金额后再更新订单。模式：普通商户、服务商。
//!
//! Tells the merchant that an order was paid. Verify the signature and the amount before you update the order. Modes: direct merchant, partner.
//!
//! 官方文档 · Official pages: [merchant/4011935221](https://pay.weixin.qq.com/doc/v2/merchant/4011935221), [partner/4011936650](https://pay.weixin.qq.com/doc/v2/partner/4011936650), [global/4013634962](https://pay.weixin.qq.com/doc/global/v2/zh/4013634962)

enumeration! {
    /// 是否关注公众账号 · Whether user follows Official Account
    IsSubscribe {
        /// `Y`: 是 · Yes
        Y = "Y",
        /// `N`: 否 · No
        N = "N",
    }
}

enumeration! {
    /// 业务结果 · Result code
    ResultCode {
        /// `SUCCESS`: 成功 · Succeeded
        SUCCESS = "SUCCESS",
        /// `FAIL`: 失败 · Failed
        FAIL = "FAIL",
    }
}

enumeration! {
    /// 返回状态码 · Return code
    ReturnCode {
        /// `SUCCESS`: 成功 · Succeeded
        SUCCESS = "SUCCESS",
        /// `FAIL`: 失败 · Failed
        FAIL = "FAIL",
    }
}

enumeration! {
    /// 交易类型 · Transaction type
    TradeType {
        /// `JSAPI`: 公众号或小程序支付 · Payment in an Official Account or a Mini Program
        JSAPI = "JSAPI",
        /// `NATIVE`: 扫码支付 · Payment by scanning a QR code
        NATIVE = "NATIVE",
        /// `APP`: 应用（APP）支付 · App payment
        APP = "APP",
        /// `MWEB`: H5 支付 · H5 payment
        MWEB = "MWEB",
        /// `PAP`: 代扣 · Auto-debit
        PAP = "PAP",
    }
}

enumeration! {
    /// ⽤户是否已还款 · Whether the user has repaid
    UserRepaid {
        /// `Y`: 是 · Yes
        Y = "Y",
        /// `N`: 否 · No
        N = "N",
    }
}

enumeration! {
    /// 交易状态 · Transaction status
    TradeState {
        /// `SUCCESS`: 支付成功 · Paid
        SUCCESS = "SUCCESS",
        /// `PAY_FAIL`: 扣款失败 · The debit failed
        PAY_FAIL = "PAY_FAIL",
    }
}

/// 普通支付通知(XML) · Payment succeeded
#[non_exhaustive]
pub struct Content {
    /// 公众平台APPID · App ID
    pub appid: Option<String>,
    /// 商家数据包 · Merchant data
    pub attach: Option<String>,
    /// 付款银行 · Paying bank
    pub bank_type: Option<String>,
    /// 货币种类 · Currency
    ///
    /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
    pub fee_type: Option<String>,
    /// 是否关注公众账号 · Whether user follows Official Account
    pub is_subscribe: IsSubscribe,
    /// 商户号 · Merchant ID
    pub mch_id: Option<String>,
    /// 子商户号 · Sub-merchant ID
    pub sub_mch_id: Option<String>,
    /// 子商户应用ID · Sub-merchant app ID
    pub sub_appid: Option<String>,
    /// 随机字符串 · Random string
    ///
    /// 随机串，每次不同。A random text, another one each time.
    pub nonce_str: Option<String>,
    /// 用户标识 · User openid
    pub openid: Option<String>,
    /// 商户订单号 · Merchant order number
    pub out_trade_no: Option<String>,
    /// 业务结果 · Result code
    pub result_code: ResultCode,
    /// 返回状态码 · Return code
    pub return_code: ReturnCode,
    /// 签名 · Signature
    ///
    /// 按 `sign_type` 的算法签名，大写十六进制。Signed as `sign_type` says, in upper-case hex.
    pub sign: Option<String>,
    /// 支付完成时间 · Payment completion time
    ///
    /// 格式 `yyyyMMddHHmmss`，北京时间。`yyyyMMddHHmmss`, Beijing time.
    pub time_end: Option<String>,
    /// 标价金额 · Listed amount
    ///
    /// 单位为分。In fen.
    pub total_fee: Option<crate::Fen>,
    /// 总代金券金额 · Total cash coupon amount
    ///
    /// 单位为分。In fen.
    pub coupon_fee: Option<crate::Fen>,
    /// 代金券使用数量 · Number of cash coupons used
    pub coupon_count: Option<String>,
    /// 代金券类型 · Cash coupon type
    pub coupon_type_n: crate::Numbered<String>,
    /// 代金券ID · Cash coupon ID
    pub coupon_id_n: crate::Numbered<String>,
    /// 交易类型 · Transaction type
    pub trade_type: TradeType,
    /// 微信支付订单号 · WeChat Pay transaction ID
    pub transaction_id: Option<String>,
    /// 委托代扣协议id · Auto-debit contract ID
    pub contract_id: Option<String>,
    /// ⽤户是否已还款 · Whether the user has repaid
    pub user_repaid: UserRepaid,
    /// 交易状态 · Transaction status
    pub trade_state: TradeState,
    /// Members that the catalogue does not have.
    pub extra: crate::Extra,
}

message! {
    Content {
        0 => appid: Optional "appid",
        1 => attach: Optional "attach",
        2 => bank_type: Optional "bank_type",
        3 => fee_type: Optional "fee_type",
        4 => is_subscribe: Optional "is_subscribe",
        5 => mch_id: Optional "mch_id",
        6 => sub_mch_id: Optional "sub_mch_id",
        7 => sub_appid: Optional "sub_appid",
        8 => nonce_str: Optional "nonce_str",
        9 => openid: Optional "openid",
        10 => out_trade_no: Optional "out_trade_no",
        11 => result_code: Optional "result_code",
        12 => return_code: Optional "return_code",
        13 => sign: Optional "sign",
        14 => time_end: Optional "time_end",
        15 => total_fee: Optional "total_fee",
        16 => coupon_fee: Optional "coupon_fee",
        17 => coupon_count: Optional "coupon_count",
        18 => coupon_type_n: Optional "coupon_type_$n",
        19 => coupon_id_n: Optional "coupon_id_$n",
        20 => trade_type: Optional "trade_type",
        21 => transaction_id: Optional "transaction_id",
        22 => contract_id: Optional "contract_id",
        23 => user_repaid: Optional "user_repaid",
        24 => trade_state: Optional "trade_state",
    }
}
