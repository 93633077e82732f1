//! `/v3/new-tax-control-fapiao/merchant/tax-codes`

/// `/v3/new-tax-control-fapiao/merchant/tax-codes`
pub struct TaxCodes {
    pub(crate) node: crate::chain::Node,
}

impl TaxCodes {
    /// 获取商品和服务税收分类对照表 (direct and partner)
    ///
    /// `GET /v3/new-tax-control-fapiao/merchant/tax-codes`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::new_tax_control_fapiao::merchant::tax_codes::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109").offset(0).limit(5);
    /// let answer = client
    ///     .v3()
    ///     .new_tax_control_fapiao()
    ///     .merchant()
    ///     .tax_codes()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012538236)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/new-tax-control-fapiao/merchant/tax-codes", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/new-tax-control-fapiao/merchant/tax-codes")
    }
}

/// 获取商品和服务税收分类对照表
pub mod get {
    use crate::message;

    pub use crate::shared::v3_capital_capitallhh_banks_corporate_banking_get::Links;

    /// 获取商品和服务税收分类对照表：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sub_mchid"),
            message::required::<i64>("offset"),
            message::required::<i64>("limit"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 本次查询的起始位置（必填）
        #[inline]
        pub fn offset(self, value: i64) -> Self {
            Self(self.0.with("offset", value))
        }

        /// 本次查询的最大数量（必填）
        #[inline]
        pub fn limit(self, value: i64) -> Self {
            Self(self.0.with("limit", value))
        }
    }

    /// 获取商品和服务税收分类对照表：应答
    #[non_exhaustive]
    pub struct Response {
        /// 本次查询的起始位置
        pub offset: Option<i64>,
        /// 本次查询的最大数量
        pub limit: Option<i64>,
        /// 相关链接
        pub links: Option<Links>,
        /// 本次查询到的数据
        pub data: Option<Vec<Data>>,
        /// 总记录数
        pub total_count: Option<i64>,
    }

    /// 本次查询到的数据
    #[non_exhaustive]
    pub struct Data {
        /// 由商户自定义的货物或应税劳务
        pub goods_name: Option<String>,
        /// 企业侧维护的货物或应税劳务
        pub goods_id: Option<i64>,
        /// 税局侧规定的货物或应税劳务
        pub goods_category: Option<String>,
        /// 货物或应税劳务
        pub tax_code: Option<String>,
        /// 税率
        pub tax_rate: Option<i64>,
        /// 税收优惠政策标识
        pub tax_prefer_mark: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => offset: "offset",
            1 => limit: "limit",
            2 => links: "links",
            3 => data: "data",
            4 => total_count: "total_count",
        }
        Data {
            0 => goods_name: "goods_name",
            1 => goods_id: "goods_id",
            2 => goods_category: "goods_category",
            3 => tax_code: "tax_code",
            4 => tax_rate: "tax_rate",
            5 => tax_prefer_mark: "tax_prefer_mark",
        }
    }
}
