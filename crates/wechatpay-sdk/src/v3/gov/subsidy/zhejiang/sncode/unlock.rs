//! `/v3/gov/subsidy/zhejiang/sncode/unlock`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/sncode/unlock`
#[derive(Clone, Debug)]
pub struct Unlock(pub(crate) Node);

impl Unlock {
    /// sn码解锁
    ///
    /// `POST /v3/gov/subsidy/zhejiang/sncode/unlock`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::sncode::unlock::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .req_ssn("")
    ///     .req_time("")
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
    ///     .ori_pay_orderid("")
    ///     .order_price("")
    ///     .acquire_code("")
    ///     .sell_orderid("")
    ///     .city("")
    ///     .county("")
    ///     .is_ai_product("")
    ///     .sale_time("")
    ///     .mfr_info("")
    ///     .brand("")
    ///     .sales_models("");
    /// let answer = client.v3().gov().subsidy().zhejiang().sncode().unlock().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4013989530)
    #[inline]
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/gov/subsidy/zhejiang/sncode/unlock", rest)
    }
}

/// sn码解锁
pub mod post {
    use http::Method;

    use crate::message::{Members, Message, Required, message};
    use crate::operation::Operation;

    pub use crate::v3::gov::subsidy::zhejiang::authcode::cancel::post::Response;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/sncode/unlock");

    /// sn码解锁：请求
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Request {
        /// 请求流水号
        pub req_ssn: Required<String>,
        /// 请求时间
        pub req_time: Required<String>,
        /// 发起方
        pub create_user: Required<String>,
        /// 省份代码
        pub province: Required<String>,
        /// 厂商统一 社会信用 代码
        pub manufact_cert_code: Option<String>,
        /// 商品 SN码
        pub sn: Required<String>,
        /// 商品条码
        pub goods_bar_code: Required<String>,
        /// 商品品类
        pub goods_type: Required<String>,
        /// 商品名称
        pub goods_name: Required<String>,
        /// 商品型号
        pub goods_model: Option<String>,
        /// IMEI\_1 码
        pub imei1: Option<String>,
        /// IMEI\_2 码
        pub imei2: Option<String>,
        /// 交易订单 号
        pub trans_orderid: Required<String>,
        /// 原支付订 单号
        pub ori_pay_orderid: Required<String>,
        /// 订单金额
        pub order_price: Required<String>,
        /// 收单机构
        pub acquire_code: Option<String>,
        /// 销售订单 号
        pub sell_orderid: Required<String>,
        /// 市级区域 代码
        pub city: Option<String>,
        /// 区县区域代码
        pub county: Option<String>,
        /// 是否 AI 产 品
        pub is_ai_product: Option<String>,
        /// 销售时间
        pub sale_time: Option<String>,
        /// 厂商信息
        pub mfr_info: Option<String>,
        /// 具体品牌
        pub brand: Option<String>,
        /// 渠道类型
        pub sales_models: Option<String>,
    }

    impl Request {
        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self::default()
        }

        /// 请求流水号
        #[inline]
        pub fn req_ssn(mut self, value: impl Into<String>) -> Self {
            self.req_ssn = Required::set(value.into());
            self
        }

        /// 请求时间
        #[inline]
        pub fn req_time(mut self, value: impl Into<String>) -> Self {
            self.req_time = Required::set(value.into());
            self
        }

        /// 发起方
        #[inline]
        pub fn create_user(mut self, value: impl Into<String>) -> Self {
            self.create_user = Required::set(value.into());
            self
        }

        /// 省份代码
        #[inline]
        pub fn province(mut self, value: impl Into<String>) -> Self {
            self.province = Required::set(value.into());
            self
        }

        /// 厂商统一 社会信用 代码
        #[inline]
        pub fn manufact_cert_code(mut self, value: impl Into<String>) -> Self {
            self.manufact_cert_code = Some(value.into());
            self
        }

        /// 商品 SN码
        #[inline]
        pub fn sn(mut self, value: impl Into<String>) -> Self {
            self.sn = Required::set(value.into());
            self
        }

        /// 商品条码
        #[inline]
        pub fn goods_bar_code(mut self, value: impl Into<String>) -> Self {
            self.goods_bar_code = Required::set(value.into());
            self
        }

        /// 商品品类
        #[inline]
        pub fn goods_type(mut self, value: impl Into<String>) -> Self {
            self.goods_type = Required::set(value.into());
            self
        }

        /// 商品名称
        #[inline]
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Required::set(value.into());
            self
        }

        /// 商品型号
        #[inline]
        pub fn goods_model(mut self, value: impl Into<String>) -> Self {
            self.goods_model = Some(value.into());
            self
        }

        /// IMEI\_1 码
        #[inline]
        pub fn imei1(mut self, value: impl Into<String>) -> Self {
            self.imei1 = Some(value.into());
            self
        }

        /// IMEI\_2 码
        #[inline]
        pub fn imei2(mut self, value: impl Into<String>) -> Self {
            self.imei2 = Some(value.into());
            self
        }

        /// 交易订单 号
        #[inline]
        pub fn trans_orderid(mut self, value: impl Into<String>) -> Self {
            self.trans_orderid = Required::set(value.into());
            self
        }

        /// 原支付订 单号
        #[inline]
        pub fn ori_pay_orderid(mut self, value: impl Into<String>) -> Self {
            self.ori_pay_orderid = Required::set(value.into());
            self
        }

        /// 订单金额
        #[inline]
        pub fn order_price(mut self, value: impl Into<String>) -> Self {
            self.order_price = Required::set(value.into());
            self
        }

        /// 收单机构
        #[inline]
        pub fn acquire_code(mut self, value: impl Into<String>) -> Self {
            self.acquire_code = Some(value.into());
            self
        }

        /// 销售订单 号
        #[inline]
        pub fn sell_orderid(mut self, value: impl Into<String>) -> Self {
            self.sell_orderid = Required::set(value.into());
            self
        }

        /// 市级区域 代码
        #[inline]
        pub fn city(mut self, value: impl Into<String>) -> Self {
            self.city = Some(value.into());
            self
        }

        /// 区县区域代码
        #[inline]
        pub fn county(mut self, value: impl Into<String>) -> Self {
            self.county = Some(value.into());
            self
        }

        /// 是否 AI 产 品
        #[inline]
        pub fn is_ai_product(mut self, value: impl Into<String>) -> Self {
            self.is_ai_product = Some(value.into());
            self
        }

        /// 销售时间
        #[inline]
        pub fn sale_time(mut self, value: impl Into<String>) -> Self {
            self.sale_time = Some(value.into());
            self
        }

        /// 厂商信息
        #[inline]
        pub fn mfr_info(mut self, value: impl Into<String>) -> Self {
            self.mfr_info = Some(value.into());
            self
        }

        /// 具体品牌
        #[inline]
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
            self
        }

        /// 渠道类型
        #[inline]
        pub fn sales_models(mut self, value: impl Into<String>) -> Self {
            self.sales_models = Some(value.into());
            self
        }
    }

    impl Message for Request {
        #[inline]
        fn members(&mut self, list: &mut dyn FnMut(&mut Members<'_>)) {
            list(&mut [
                ("req_ssn", &mut self.req_ssn),
                ("req_time", &mut self.req_time),
                ("create_user", &mut self.create_user),
                ("province", &mut self.province),
                ("manufact_cert_code", &mut self.manufact_cert_code),
                ("sn", &mut self.sn),
                ("goods_bar_code", &mut self.goods_bar_code),
                ("goods_type", &mut self.goods_type),
                ("goods_name", &mut self.goods_name),
                ("goods_model", &mut self.goods_model),
                ("imei1", &mut self.imei1),
                ("imei2", &mut self.imei2),
                ("trans_orderid", &mut self.trans_orderid),
                ("ori_pay_orderid", &mut self.ori_pay_orderid),
                ("order_price", &mut self.order_price),
                ("acquire_code", &mut self.acquire_code),
                ("sell_orderid", &mut self.sell_orderid),
                ("city", &mut self.city),
                ("county", &mut self.county),
                ("is_ai_product", &mut self.is_ai_product),
                ("sale_time", &mut self.sale_time),
                ("mfr_info", &mut self.mfr_info),
                ("brand", &mut self.brand),
                ("sales_models", &mut self.sales_models),
            ]);
        }
    }

    message!(Request);
}
