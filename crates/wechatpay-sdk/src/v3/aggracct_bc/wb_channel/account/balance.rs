//! 查询渠道额度 · Query the channel limit
//!
//! `/v3/aggracct-bc/wb-channel/account/balance`

/// 查询渠道额度 · Query the channel limit
///
/// `/v3/aggracct-bc/wb-channel/account/balance`
#[derive(Clone)]
pub struct Balance {
    pub(crate) node: crate::chain::Node,
}

impl Balance {
    /// 查询渠道额度 · Query the channel limit
    ///
    /// `GET /v3/aggracct-bc/wb-channel/account/balance`
    ///
    /// 银行渠道按商户号和额度台账号查询台账额度，并返回是否存在在途减额指令。模式：普通商户。
    ///
    /// Returns the limit of a merchant's ledger account in the bank channel and whether a reduction is in transit. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::aggracct_bc::wb_channel::account::balance::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().mchid("1900000001").bal_account_no("6225760000000000");
    /// let answer = client.v3().aggracct_bc().wb_channel().account().balance().get(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4016061186](https://pay.weixin.qq.com/doc/v3/merchant/4016061186)
    #[doc(alias(
        "查询渠道额度",
        "Query the channel limit",
        "聚合账户银行渠道服务",
        "balance",
        "account/balance"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/aggracct-bc/wb-channel/account/balance", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/aggracct-bc/wb-channel/account/balance")
    }
}

/// 查询渠道额度 · Query the channel limit
pub mod get {

    enumeration! {
        /// 请求场景 · Request scenario
        ReqScene {
            /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 便捷结算服务商户 · Merchant of the convenient settlement service
            SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
            /// `SJT_MICRO_MERCHANT`: 小微商户 · Micro merchant
            SJT_MICRO_MERCHANT = "SJT_MICRO_MERCHANT",
            /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`: 微信小店便捷结算商户 · WeChat shop merchant of the convenient settlement service
            WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        }
    }

    /// 查询渠道额度：请求 · Query the channel limit: request
    pub struct Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub bal_account_no: Option<crate::Sensitive>,
        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub card_no: Option<crate::Sensitive>,
        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub sgn_no: Option<String>,
        /// 请求场景 · Request scenario
        pub req_scene: ReqScene,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 微信支付商户号（必填） · WeChat Pay merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 额度台账号（必填） · Quota ledger account number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn bal_account_no<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.bal_account_no = value.into_member();
            self
        }

        /// 卡号 · Card number
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn card_no<M>(mut self, value: impl crate::IntoMember<crate::Sensitive, M>) -> Self {
            self.card_no = value.into_member();
            self
        }

        /// 商户子账户协议号 · Merchant sub-account agreement number
        pub fn sgn_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sgn_no = value.into_member();
            self
        }

        /// 请求场景 · Request scenario
        pub fn req_scene<M>(mut self, value: impl crate::IntoMember<ReqScene, M>) -> Self {
            self.req_scene = value.into_member().unwrap_or_default();
            self
        }
    }

    /// 查询渠道额度：应答 · Query the channel limit: answer
    #[non_exhaustive]
    pub struct Response {
        /// 是否存在在途减额指令 · Whether a reduction is in transit
        pub in_transit_reduction_exist: Option<bool>,
        /// 额度台账号额度 · Quota ledger account balance
        ///
        /// 单位为分。In fen.
        pub balance: Option<crate::Fen>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => bal_account_no: Required "bal_account_no",
            2 => card_no: Optional "card_no",
            3 => sgn_no: Optional "sgn_no",
            4 => req_scene: Optional "req_scene",
        }
        Response {
            0 => in_transit_reduction_exist: Optional "in_transit_reduction_exist",
            1 => balance: Optional "balance",
        }
    }
}
