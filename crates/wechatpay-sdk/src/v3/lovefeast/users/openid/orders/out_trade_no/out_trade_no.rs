//! 查询用户捐赠单详情 · Query a user's donation
//!
//! `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`

/// 查询用户捐赠单详情 · Query a user's donation
///
/// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
#[derive(Clone)]
pub struct OutTradeNo {
    pub(crate) node: crate::chain::Node,
}

impl OutTradeNo {
    /// 查询用户捐赠单详情 · Query a user's donation
    ///
    /// `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`
    ///
    /// 按openid和商户订单号查询用户的一笔爱心餐捐赠，返回捐赠订单号、来源和捐赠机构。模式：普通商户、服务商。
    ///
    /// Queries one charity meal donation of a user by openid and merchant order number and returns its ID, source and institution. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .lovefeast()
    ///     .users()
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .orders()
    ///     .out_trade_no()
    ///     .out_trade_no("trade202608010001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias(
        "查询用户捐赠单详情",
        "Query a users donation",
        "爱心餐",
        "out-trade-no",
        "orders/out-trade-no"
    ))]
    #[inline]
    pub fn get(&self) -> crate::Call<get::Response> {
        self.node.get("/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}")
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}")
    }
}

/// 查询用户捐赠单详情 · Query a user's donation
pub mod get {

    enumeration! {
        /// 捐赠来源 · Donation source
        DonateSource {
            /// `MINIPROGRAM_PAY`: 小程序支付 · Payment in the Mini Program
            MINIPROGRAM_PAY = "MINIPROGRAM_PAY",
            /// `ENTRUST_PAY`: 委托代扣 · Auto-debit
            ENTRUST_PAY = "ENTRUST_PAY",
        }
    }

    /// 查询用户捐赠单详情：应答 · Query a user's donation: answer
    #[non_exhaustive]
    pub struct Response {
        /// 捐赠订单号 · Donation order number
        pub welfare_trade_id: Option<String>,
        /// 应用ID · App ID
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 品牌ID · Brand ID
        pub brand_id: Option<i64>,
        /// 捐赠来源 · Donation source
        pub donate_source: DonateSource,
        /// 商户订单 · Merchant order
        pub merchant_order: Option<MerchantOrder>,
        /// 捐赠机构名称 · Donation institution name
        pub institution_name: Option<String>,
        /// 捐赠项目编号 · Donation project number
        pub business_id: Option<String>,
        /// 捐赠活动名称 · Donation campaign name
        pub business_name: Option<String>,
        /// 支付完成时间 · Payment completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub success_time: Option<crate::Time>,
        /// 支付者 · Payer
        pub payer: Option<Payer>,
        /// 订单金额 · Order amount
        pub amount: Option<Amount>,
        /// 设备编号 · Device number
        pub device_id: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 商户订单 · Merchant order
    #[non_exhaustive]
    pub struct MerchantOrder {
        /// 服务商户号 · Partner merchant ID
        pub mchid: Option<String>,
        /// 商户订单号 · Merchant order number
        ///
        /// 最短 6 个字符，只能用数字、字母和 `_*-`。At least 6 characters; digits, A–Z, a–z and `_*-`.
        pub out_trade_no: Option<String>,
        /// 门店编号 · Store number
        pub store_id: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 支付者 · Payer
    #[non_exhaustive]
    pub struct Payer {
        /// 用户标识 · User openid
        pub openid: Option<String>,
        /// 用户子标识 · User openid (sub-merchant)
        pub sub_openid: Option<String>,
        /// 用户头像URL · User avatar URL
        pub avatar: Option<String>,
        /// 用户昵称 · User nickname
        pub nickname: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 订单金额 · Order amount
    #[non_exhaustive]
    pub struct Amount {
        /// 货币类型 · Currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 用户支付币种 · User payment currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub payer_currency: Option<String>,
        /// 用户支付金额 · Amount paid by the user
        ///
        /// 单位为分。In fen.
        pub payer_total: Option<crate::Fen>,
        /// 总金额 · Total amount
        ///
        /// 单位为分。In fen.
        pub total: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    message! {
        Response {
            0 => welfare_trade_id: Optional "welfare_trade_id",
            1 => appid: Optional "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => brand_id: Optional "brand_id",
            4 => donate_source: Optional "donate_source",
            5 => merchant_order: Optional "merchant_order",
            6 => institution_name: Optional "institution_name",
            7 => business_id: Optional "business_id",
            8 => business_name: Optional "business_name",
            9 => success_time: Optional "success_time",
            10 => payer: Optional "payer",
            11 => amount: Optional "amount",
            12 => device_id: Optional "device_id",
        }
        MerchantOrder {
            0 => mchid: Optional "mchid",
            1 => out_trade_no: Optional "out_trade_no",
            2 => store_id: Optional "store_id",
            3 => sub_mchid: Optional "sub_mchid",
        }
        Payer {
            0 => openid: Optional "openid",
            1 => sub_openid: Optional "sub_openid",
            2 => avatar: Optional "avatar",
            3 => nickname: Optional "nickname",
        }
        Amount {
            0 => currency: Optional "currency",
            1 => payer_currency: Optional "payer_currency",
            2 => payer_total: Optional "payer_total",
            3 => total: Optional "total",
        }
    }
}
