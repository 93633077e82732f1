//! `/v3/gov/subsidy/zhejiang/sncode/lock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/sncode/lock`
pub struct Lock(pub(crate) Node);

impl Lock {
    /// sn码锁定
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/lock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::lock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .create_user("")
    ///     .province("")
    ///     .manufact_cert_code("")
    ///     .sn("")
    ///     .goods_bar_code("")
    ///     .goods_type("")
    ///     .goods_name("")
    ///     .goods_model("")
    ///     .imei1("")
    ///     .imei2("")
    ///     .trans_orderid("")
    ///     .order_price("")
    ///     .acquire_code("")
    ///     .sell_orderid("")
    ///     .city("")
    ///     .county("")
    ///     .is_ai_product("")
    ///     .sale_time("")
    ///     .mfr_info("")
    ///     .brand("")
    ///     .sale_models("")
    ///     .req_ssn("")
    ///     .req_time("");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().lock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/sncode/lock", rest)
    }
}

/// sn码锁定
pub mod post {
    use http::Method;

    use crate::message::{Listed, Message, Named, Object, message, optional, request, required};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/sncode/lock");

    /// sn码锁定：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("create_user"),
            required::<String>("province"),
            optional::<String>("manufact_cert_code"),
            required::<String>("sn"),
            required::<String>("goods_bar_code"),
            required::<String>("goods_type"),
            required::<String>("goods_name"),
            optional::<String>("goods_model"),
            optional::<String>("imei1"),
            optional::<String>("imei2"),
            required::<String>("trans_orderid"),
            required::<String>("order_price"),
            optional::<String>("acquire_code"),
            required::<String>("sell_orderid"),
            optional::<String>("city"),
            optional::<String>("county"),
            optional::<String>("is_ai_product"),
            optional::<String>("sale_time"),
            optional::<String>("mfr_info"),
            optional::<String>("brand"),
            optional::<String>("sale_models"),
            required::<String>("req_ssn"),
            required::<String>("req_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 发起方（必填）
        pub fn create_user(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("create_user", value.into()))
        }

        /// 省份代码（必填）
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("province", value.into()))
        }

        /// 厂商统一 社会信用 代码
        pub fn manufact_cert_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("manufact_cert_code", value.into()))
        }

        /// 商品 SN码（必填）
        pub fn sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sn", value.into()))
        }

        /// 商品条码（必填）
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_bar_code", value.into()))
        }

        /// 商品品类（必填）
        pub fn goods_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_type", value.into()))
        }

        /// 商品名称（必填）
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_name", value.into()))
        }

        /// 商品型号
        pub fn goods_model(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_model", value.into()))
        }

        /// IMEI\_1 码
        pub fn imei1(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("imei1", value.into()))
        }

        /// IMEI\_2 码
        pub fn imei2(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("imei2", value.into()))
        }

        /// 交易订单号（必填）
        pub fn trans_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("trans_orderid", value.into()))
        }

        /// 订单金额（必填）
        pub fn order_price(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("order_price", value.into()))
        }

        /// 收单机构
        pub fn acquire_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("acquire_code", value.into()))
        }

        /// 销售订单号（必填）
        pub fn sell_orderid(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sell_orderid", value.into()))
        }

        /// 市级区域代码
        pub fn city(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("city", value.into()))
        }

        /// 区县区域代码
        pub fn county(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("county", value.into()))
        }

        /// 是否 AI 产品
        pub fn is_ai_product(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("is_ai_product", value.into()))
        }

        /// 销售时间
        pub fn sale_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sale_time", value.into()))
        }

        /// 厂商信息
        pub fn mfr_info(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mfr_info", value.into()))
        }

        /// 具体品牌
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("brand", value.into()))
        }

        /// 渠道类型
        pub fn sale_models(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sale_models", value.into()))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("req_ssn", value.into()))
        }

        /// 请求时间（必填）
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("req_time", value.into()))
        }
    }

    /// sn码锁定：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI\_2 码
        pub imei2: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("resp_code", &mut self.resp_code),
                1 => Named("resp_desc", &mut self.resp_desc),
                2 => Named("imei1", &mut self.imei1),
                3 => Named("imei2", &mut self.imei2),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
