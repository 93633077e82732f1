//! `/v3/capital/capitallhh/banks/corporate-banking`

/// `/v3/capital/capitallhh/banks/corporate-banking`
pub struct CorporateBanking {
    pub(crate) node: crate::chain::Node,
}

impl CorporateBanking {
    /// 查询支持对公业务的银行列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/banks/corporate-banking`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::corporate_banking::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().offset(0).limit(200);
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .corporate_banking()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697626)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/capital/capitallhh/banks/corporate-banking", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/corporate-banking")
    }
}

/// 查询支持对公业务的银行列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    /// 查询支持对公业务的银行列表：请求（其他接口共用）
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] =
            &[message::optional::<i64>("offset"), message::required::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 本次查询偏移量
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 本次请求最大查询条数（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 查询支持对公业务的银行列表：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数
        pub total_count: Option<i64>,
        /// 本次查询数据条数
        pub count: Option<i64>,
        /// 银行列表
        pub data: Option<Vec<Data>>,
        /// 本次查询偏移量
        pub offset: Option<i64>,
        /// 分页链接
        pub links: Option<Links>,
    }

    /// 银行列表
    #[non_exhaustive]
    pub struct Data {
        /// 银行别名
        pub bank_alias: Option<String>,
        /// 银行别名编码
        pub bank_alias_code: Option<String>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行编码
        pub account_bank_code: Option<i64>,
        /// 是否需要填写支行
        pub need_bank_branch: Option<bool>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => count: "count",
            2 => data: "data",
            3 => offset: "offset",
            4 => links: "links",
        }
        Data {
            0 => bank_alias: "bank_alias",
            1 => bank_alias_code: "bank_alias_code",
            2 => account_bank: "account_bank",
            3 => account_bank_code: "account_bank_code",
            4 => need_bank_branch: "need_bank_branch",
        }
    }
}
