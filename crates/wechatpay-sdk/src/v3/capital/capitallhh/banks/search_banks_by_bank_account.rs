//! `/v3/capital/capitallhh/banks/search-banks-by-bank-account`

/// `/v3/capital/capitallhh/banks/search-banks-by-bank-account`
pub struct SearchBanksByBankAccount {
    pub(crate) node: crate::chain::Node,
}

impl SearchBanksByBankAccount {
    /// 获取对私银行卡号开户银行 (partner)
    ///
    /// `GET /v3/capital/capitallhh/banks/search-banks-by-bank-account`
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
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697541)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/capital/capitallhh/banks/search-banks-by-bank-account", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/search-banks-by-bank-account")
    }
}

/// 获取对私银行卡号开户银行
pub mod get {
    use crate::message;

    pub use crate::v3::capital::capitallhh::banks::corporate_banking::get::Data;

    /// 获取对私银行卡号开户银行：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::required::<crate::Sensitive>("account_number")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 银行卡号，加密传输（必填）
        pub fn account_number(self, value: impl Into<crate::Sensitive>) -> Self {
            Self(self.0.with_some::<crate::Sensitive>("account_number", value))
        }
    }

    /// 获取对私银行卡号开户银行：应答
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数
        pub total_count: Option<i64>,
        /// 银行列表
        pub data: Option<Vec<Data>>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => data: "data",
        }
    }
}
