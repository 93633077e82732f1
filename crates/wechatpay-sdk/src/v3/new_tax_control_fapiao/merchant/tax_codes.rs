//! `/v3/new-tax-control-fapiao/merchant/tax-codes`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/new-tax-control-fapiao/merchant/tax-codes`
pub struct TaxCodes(pub(crate) Node);

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
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/new-tax-control-fapiao/merchant/tax-codes", rest)
    }
}

/// 获取商品和服务税收分类对照表
pub mod get {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub use crate::v3::new_tax_control_fapiao::fapiaomerchant::listspinvitemchinfo::get::Links;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/new-tax-control-fapiao/merchant/tax-codes");

    /// 获取商品和服务税收分类对照表：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] =
            &[optional::<String>("sub_mchid"), required::<i64>("offset"), required::<i64>("limit")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 子商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mchid", value.into()))
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
    #[derive(Clone, Default)]
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("offset", &mut self.offset),
                1 => Named("limit", &mut self.limit),
                2 => Named("links", &mut self.links),
                3 => Named("data", &mut self.data),
                4 => Named("total_count", &mut self.total_count),
                _ => return None,
            })
        }
    }

    /// 本次查询到的数据
    #[derive(Clone, Default)]
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

    impl Message for Data {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("goods_name", &mut self.goods_name),
                1 => Named("goods_id", &mut self.goods_id),
                2 => Named("goods_category", &mut self.goods_category),
                3 => Named("tax_code", &mut self.tax_code),
                4 => Named("tax_rate", &mut self.tax_rate),
                5 => Named("tax_prefer_mark", &mut self.tax_prefer_mark),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response, Data);
}
