//! 获取对私银行卡号开户银行 · Find banks by personal account
//!
//! `/v3/capital/capitallhh/banks/search-banks-by-bank-account`

/// 获取对私银行卡号开户银行 · Find banks by personal account
///
/// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
#[derive(Clone)]
pub struct SearchBanksByBankAccount {
    pub(crate) node: crate::chain::Node,
}

impl SearchBanksByBankAccount {
    /// 获取对私银行卡号开户银行 · Find banks by personal account
    ///
    /// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
    ///
    /// 服务商按加密的对私银行卡号查询可能的开户银行，返回银行列表。模式：服务商。
    ///
    /// Finds the possible banks of a personal bank card by its encrypted card number. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::search_banks_by_bank_account::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().account_number("6225760000000000");
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .search_banks_by_bank_account()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [partner/4012697541](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
    #[doc(alias(
        "获取对私银行卡号开户银行",
        "Find banks by personal account",
        "银行组件",
        "search-banks-by-bank-account",
        "banks/search-banks-by-bank-account"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/capital/capitallhh/banks/search-banks-by-bank-account", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/search-banks-by-bank-account")
    }
}

/// 获取对私银行卡号开户银行 · Find banks by personal account
pub mod get {

    /// 获取对私银行卡号开户银行：请求 · Find banks by personal account: request
    pub struct Request {
        /// 银行卡号（必填） · Bank card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub account_number: Option<crate::Sensitive>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 银行卡号（必填） · Bank card number (required)
        ///
        /// 加密传输（RSA-OAEP，Base64）：请求用微信支付公钥或平台证书加密，应答用商户私钥解密。Encrypted (RSA-OAEP, Base64): in requests with the WeChat Pay public key or the platform certificate, in answers for the merchant's private key.
        pub fn account_number<M>(
            mut self,
            value: impl crate::IntoMember<crate::Sensitive, M>,
        ) -> Self {
            self.account_number = value.into_member();
            self
        }
    }

    /// 获取对私银行卡号开户银行：应答 · Find banks by personal account: answer
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数 · Total number of records
        pub total_count: Option<i64>,
        /// 银行列表 · Banks
        pub data: Option<Vec<Data>>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    /// 银行列表 · Banks
    #[non_exhaustive]
    pub struct Data {
        /// 银行别名 · Bank alias
        pub bank_alias: Option<String>,
        /// 银行别名编码 · Bank alias code
        pub bank_alias_code: Option<String>,
        /// 开户银行 · Account bank
        pub account_bank: Option<String>,
        /// 开户银行编码 · Account bank code
        pub account_bank_code: Option<i64>,
        /// 是否需要填写支行 · Whether a branch is needed
        pub need_bank_branch: Option<bool>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => account_number: Required "account_number",
        }
        Response {
            0 => total_count: Optional "total_count",
            1 => data: Optional "data",
        }
        Data {
            0 => bank_alias: Optional "bank_alias",
            1 => bank_alias_code: Optional "bank_alias_code",
            2 => account_bank: Optional "account_bank",
            3 => account_bank_code: Optional "account_bank_code",
            4 => need_bank_branch: Optional "need_bank_branch",
        }
    }
}
