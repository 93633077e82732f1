//! 请求分账 · Create a profit-sharing order
//!
//! `/v3/global/profit-sharing/orders`

pub mod out_order_no;
pub mod unfreeze;

/// 请求分账 · Create a profit-sharing order
///
/// `/v3/global/profit-sharing/orders`
#[derive(Clone)]
pub struct Orders {
    pub(crate) node: crate::chain::Node,
}

impl Orders {
    /// `/unfreeze`: 解冻剩余资金 · Release the remaining funds
    #[inline]
    pub fn unfreeze(&self) -> unfreeze::Unfreeze {
        unfreeze::Unfreeze { node: self.node.clone() }
    }

    /// `/{out_order_no}`: 商户分账单号 · Merchant profit-sharing number
    pub fn out_order_no(&self, value: impl Into<String>) -> out_order_no::OutOrderNo {
        out_order_no::OutOrderNo { node: self.node.bind("out_order_no", value) }
    }

    /// 请求分账 · Create a profit-sharing order
    ///
    /// `POST /v3/global/profit-sharing/orders`
    ///
    /// 机构把子商户订单的待分资金分给一个或多个接收方，可同时解冻剩余资金，返回微信分账单号。模式：普通商户、服务商。
    ///
    /// Shares the funds of a sub-merchant order with one or more receivers, can release the remainder, and returns the profit-sharing order ID. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .unfreeze_unsplit(true);
    /// let answer = client.v3().global().profit_sharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::global::profit_sharing::orders::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900000109")
    ///     .appid("wx8888888888888888")
    ///     .transaction_id("4208450740201411110007820472")
    ///     .out_order_no("P20150806125346")
    ///     .unfreeze_unsplit(true);
    /// let answer = client.v3().global().profit_sharing().orders().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [global/4013024892](https://pay.weixin.qq.com/doc/global/v3/zh/4013024892)
    #[doc(alias(
        "请求分账",
        "Create a profit-sharing order",
        "跨境/全球 分账",
        "orders",
        "profit-sharing/orders"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/global/profit-sharing/orders", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/global/profit-sharing/orders")
    }
}

/// 请求分账 · Create a profit-sharing order
pub mod post {

    enumeration! {
        /// 分账币种 · Profit-sharing currency
        Currency {
            /// `CNY`: 人民币 · Chinese yuan
            CNY = "CNY",
        }
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        Type {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    enumeration! {
        /// 分账接收方类型 · Profit-sharing receiver type
        ReceiversType {
            /// `MERCHANT_ID`: 商户号 · Merchant ID
            MERCHANT_ID = "MERCHANT_ID",
            /// `PERSONAL_OPENID`: 个人，按 `openid` · Person, by `openid`
            PERSONAL_OPENID = "PERSONAL_OPENID",
            /// `PERSONAL_SUB_OPENID`: 个人，按子商户的 `openid` · Person, by the sub-merchant's `openid`
            PERSONAL_SUB_OPENID = "PERSONAL_SUB_OPENID",
        }
    }

    /// 请求分账：请求 · Create a profit-sharing order: request
    pub struct Request {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 应用ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户应用ID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub transaction_id: Option<String>,
        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub out_order_no: Option<String>,
        /// 分账接收方列表 · Profit-sharing receivers
        pub receivers: Option<Vec<Receivers>>,
        /// 是否解冻剩余未分资金（必填） · Whether to release remaining funds (required)
        pub unfreeze_unsplit: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 应用ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户应用ID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }

        /// 微信订单号（必填） · WeChat Pay transaction ID (required)
        pub fn transaction_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.transaction_id = value.into_member();
            self
        }

        /// 商户分账单号（必填） · Merchant profit-sharing number (required)
        pub fn out_order_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_order_no = value.into_member();
            self
        }

        /// 分账接收方列表 · Profit-sharing receivers
        pub fn receivers<M>(mut self, value: impl crate::IntoList<Receivers, M>) -> Self {
            self.receivers = value.into_list();
            self
        }

        /// 是否解冻剩余未分资金（必填） · Whether to release remaining funds (required)
        pub fn unfreeze_unsplit<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.unfreeze_unsplit = value.into_member();
            self
        }
    }

    /// 分账接收方列表 · Profit-sharing receivers
    pub struct Receivers {
        /// 分账币种（必填） · Profit-sharing currency (required)
        pub currency: Currency,
        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub r#type: Type,
        /// 分账接收方帐号（必填） · Profit-sharing receiver account (required)
        pub account: Option<String>,
        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub name: Option<crate::Sensitive>,
        /// 是否已经获取用户实名信息授权 · Whether real-name use is authorised
        pub authorized: Option<bool>,
        /// 分账金额（必填） · Profit-sharing amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 分账描述（必填） · Profit-sharing description (required)
        pub description: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Receivers {
        /// 分账币种（必填） · Profit-sharing currency (required)
        pub fn currency<M>(mut self, value: impl crate::IntoMember<Currency, M>) -> Self {
            self.currency = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方类型（必填） · Profit-sharing receiver type (required)
        pub fn r#type<M>(mut self, value: impl crate::IntoMember<Type, M>) -> Self {
            self.r#type = value.into_member().unwrap_or_default();
            self
        }

        /// 分账接收方帐号（必填） · Profit-sharing receiver account (required)
        pub fn account<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.account = value.into_member();
            self
        }

        /// 分账个人接收方姓名 · Name of the individual profit-sharing receiver
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn name<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.name = value.into_member();
            self
        }

        /// 是否已经获取用户实名信息授权 · Whether real-name use is authorised
        pub fn authorized<M>(mut self, value: impl crate::IntoMember<bool, M>) -> Self {
            self.authorized = value.into_member();
            self
        }

        /// 分账金额（必填） · Profit-sharing amount (required)
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Minor, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 分账描述（必填） · Profit-sharing description (required)
        pub fn description<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.description = value.into_member();
            self
        }
    }

    /// 请求分账：应答 · Create a profit-sharing order: answer
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 微信订单号 · WeChat Pay transaction ID
        pub transaction_id: Option<String>,
        /// 商户分账单号 · Merchant profit-sharing number
        pub out_order_no: Option<String>,
        /// 微信分账单号 · WeChat Pay profit-sharing number
        pub order_id: Option<String>,
        /// 分账单状态 · Profit-sharing order status
        pub state: Option<String>,
        /// 分账接收方列表 · Profit-sharing receivers
        pub receivers: Option<Vec<ResponseReceivers>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 分账接收方列表 · Profit-sharing receivers
    #[non_exhaustive]
    pub struct ResponseReceivers {
        /// 分账币种 · Profit-sharing currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub currency: Option<String>,
        /// 分账金额 · Profit-sharing amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub amount: Option<crate::Minor>,
        /// 分账描述 · Profit-sharing description
        pub description: Option<String>,
        /// 分账接收方类型 · Profit-sharing receiver type
        pub r#type: ReceiversType,
        /// 分账接收方帐号 · Profit-sharing receiver account
        pub account: Option<String>,
        /// 分账结果 · Profit-sharing result
        pub result: Option<String>,
        /// 分账失败原因 · Profit-sharing failure reason
        pub fail_reason: Option<String>,
        /// 分账创建时间 · Profit-sharing creation time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub create_time: Option<crate::Time>,
        /// 分账完成时间 · Profit-sharing completion time
        ///
        /// RFC 3339，带时区，例如 `2026-05-20T13:29:35+08:00`。RFC 3339 with a time zone, for example `2026-05-20T13:29:35+08:00`.
        pub finish_time: Option<crate::Time>,
        /// 分账明细单号 · Profit-sharing detail number
        pub detail_id: Option<String>,
        /// 分账明细类型 · Profit-sharing detail type
        pub detail_type: Option<String>,
        /// 出资方结算币种 · Sponsor settlement currency
        ///
        /// ISO 4217 的三位大写字母，例如 `CNY`。Three capital letters of ISO 4217, for example `CNY`.
        pub settlement_currency: Option<String>,
        /// 出资方结算金额 · Sponsor settlement amount
        ///
        /// 货币的最小单位。In the smallest unit of the currency.
        pub settlement_amount: Option<crate::Minor>,
        /// 汇率值 · Exchange rate
        ///
        /// 汇率乘以 10⁸。The exchange rate, times 10⁸.
        pub rate: Option<i64>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Receivers);

    message! {
        Request {
            0 => sub_mchid: Optional "sub_mchid",
            1 => appid: Required "appid",
            2 => sub_appid: Optional "sub_appid",
            3 => transaction_id: Required "transaction_id",
            4 => out_order_no: Required "out_order_no",
            5 => receivers: Optional "receivers",
            6 => unfreeze_unsplit: Required "unfreeze_unsplit",
        }
        Receivers {
            0 => currency: Required "currency",
            1 => r#type: Required "type",
            2 => account: Required "account",
            3 => name: Optional "name",
            4 => authorized: Optional "authorized",
            5 => amount: Required "amount",
            6 => description: Required "description",
        }
        Response {
            0 => sub_mchid: Optional "sub_mchid",
            1 => transaction_id: Optional "transaction_id",
            2 => out_order_no: Optional "out_order_no",
            3 => order_id: Optional "order_id",
            4 => state: Optional "state",
            5 => receivers: Optional "receivers",
        }
        ResponseReceivers {
            0 => currency: Optional "currency",
            1 => amount: Optional "amount",
            2 => description: Optional "description",
            3 => r#type: Optional "type",
            4 => account: Optional "account",
            5 => result: Optional "result",
            6 => fail_reason: Optional "fail_reason",
            7 => create_time: Optional "create_time",
            8 => finish_time: Optional "finish_time",
            9 => detail_id: Optional "detail_id",
            10 => detail_type: Optional "detail_type",
            11 => settlement_currency: Optional "settlement_currency",
            12 => settlement_amount: Optional "settlement_amount",
            13 => rate: Optional "rate",
        }
    }
}
