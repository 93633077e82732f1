//! `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`

/// `/v3/capital/capitallhh/banks/{bank_alias_code}/branches`
pub struct Branches {
    pub(crate) node: crate::chain::Node,
}

impl Branches {
    /// 查询支行列表 (partner)
    ///
    /// `GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::capital::capitallhh::banks::bank_alias_code::branches::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().city_code(536).offset(0).limit(200);
    /// let answer = client
    ///     .v3()
    ///     .capital()
    ///     .capitallhh()
    ///     .banks()
    ///     .bank_alias_code("1000006247")
    ///     .branches()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012697673)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/capital/capitallhh/banks/{bank_alias_code}/branches", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/capital/capitallhh/banks/{bank_alias_code}/branches")
    }
}

/// 查询支行列表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    /// 查询支行列表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<i64>("city_code"),
            message::optional::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 城市编码（必填）
        #[inline]
        pub fn city_code(self, value: i64) -> Self {
            Self(self.0.with("city_code", value))
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

    /// 查询支行列表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 查询数据总条数
        pub total_count: Option<i64>,
        /// 本次查询条数
        pub count: Option<i64>,
        /// 支行列表
        pub data: Option<Vec<Data>>,
        /// 本次查询偏移量
        pub offset: Option<i64>,
        /// 分页链接
        pub links: Option<Links>,
        /// 开户银行
        pub account_bank: Option<String>,
        /// 开户银行编码
        pub account_bank_code: Option<i64>,
        /// 银行别名
        pub bank_alias: Option<String>,
        /// 银行别名编码
        pub bank_alias_code: Option<String>,
    }

    /// 支行列表
    #[non_exhaustive]
    pub struct Data {
        /// 开户银行支行名称
        pub bank_branch_name: Option<String>,
        /// 开户银行支行联行号
        pub bank_branch_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => total_count: "total_count",
            1 => count: "count",
            2 => data: "data",
            3 => offset: "offset",
            4 => links: "links",
            5 => account_bank: "account_bank",
            6 => account_bank_code: "account_bank_code",
            7 => bank_alias: "bank_alias",
            8 => bank_alias_code: "bank_alias_code",
        }
        Data {
            0 => bank_branch_name: "bank_branch_name",
            1 => bank_branch_id: "bank_branch_id",
        }
    }
}
