//! `/v3/gov/subsidy/zhejiang/goods/query`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/gov/subsidy/zhejiang/goods/query`
pub struct Query(pub(crate) Node);

impl Query {
    /// 商品信息查询
    ///
    /// `POST /v3/gov/subsidy/zhejiang/goods/query`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::gov::subsidy::zhejiang::goods::query::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .goods_bar_code("")
    ///     .province("")
    ///     .req_ssn("123")
    ///     .req_time("");
    /// let answer = client.v3().gov().subsidy().zhejiang().goods().query().post(request).await?;
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
        self.0.chain("v3/gov/subsidy/zhejiang/goods/query", rest)
    }
}

/// 商品信息查询
pub mod post {
    use http::Method;

    use crate::message::{
        Enumeration, Listed, Message, Named, Object, enumeration, message, optional, request,
        required,
    };
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::POST, "/v3/gov/subsidy/zhejiang/goods/query");

    enumeration! {
        /// 条码类型
        CodeType {
            N001 = "001",
            N002 = "002",
        }
    }

    /// 商品信息查询：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            optional::<String>("goods_bar_code"),
            optional::<String>("province"),
            required::<String>("req_ssn"),
            optional::<String>("req_time"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 商品条码
        pub fn goods_bar_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("goods_bar_code", value.into()))
        }

        /// 省份代码
        pub fn province(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("province", value.into()))
        }

        /// 请求流水号（必填）
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("req_ssn", value.into()))
        }

        /// 请求时间
        pub fn req_time(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("req_time", value.into()))
        }
    }

    /// 商品信息查询：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码
        pub resp_code: Option<String>,
        /// 响应描述
        pub resp_desc: Option<String>,
        /// 商品条码
        pub goods_bar_code: Option<String>,
        /// 本记录唯一ID
        pub seq_id: Option<String>,
        /// 省份代码
        pub province: Option<String>,
        /// 条码类型
        pub code_type: Option<Enumeration<CodeType>>,
        /// 商品品类
        pub goods_type: Option<String>,
        /// 商品名称
        pub goods_name: Option<String>,
        /// 品牌名称
        pub logo_name: Option<String>,
        /// 商品型号
        pub goods_model: Option<String>,
        /// 基准价格
        pub basis_price: Option<String>,
        /// 厂商统一社会信用代码
        pub manufact_cert_code: Option<String>,
        /// 厂商指导零售价
        pub manufact_price: Option<String>,
        /// 能效标识
        pub energy_effciency: Option<String>,
        /// 能效备案编号
        pub energy_reg_code: Option<String>,
        /// 能效备案型号
        pub energy_reg_model: Option<String>,
        /// 3C 认证编号
        pub reg_3c_code: Option<String>,
        /// 水效标识
        pub water_effciency: Option<String>,
        /// 有效期
        pub expire_date: Option<String>,
        /// 产品描述
        pub description: Option<String>,
        /// gpc 分类代码
        pub gpc: Option<String>,
        /// 净含量
        pub net_content: Option<String>,
        /// 净含量单位代码
        pub unit_code: Option<String>,
        /// 原产国
        pub origin: Option<String>,
        /// 市级区域代码
        pub city: Option<String>,
        /// 区县区域代码
        pub county: Option<String>,
        /// 数据状态
        pub data_state: Option<String>,
        /// 备注
        pub remark: Option<String>,
        /// 上送状态
        pub upload_state: Option<String>,
        /// 失效时间
        pub expire_time: Option<String>,
        /// 是否 AI 产品
        pub is_ai_product: Option<String>,
        /// 设备类型
        pub device_type: Option<String>,
        /// 厂商识别代码
        pub manufact_code: Option<String>,
        /// 厂商注册日期
        pub manufact_login_date: Option<String>,
        /// 厂商失效日期
        pub manufact_logout_date: Option<String>,
        /// 厂商失效标识
        pub manufact_logout_flag: Option<String>,
        /// 厂商注册地址
        pub manufact_register_addr: Option<String>,
        /// 厂商过期日期
        pub manufact_valid_date: Option<String>,
        /// 厂商企业名称
        pub manufact_firm_name: Option<String>,
        /// 企业定价单位
        pub price_unit: Option<String>,
        /// 上市日期
        pub sale_date: Option<String>,
        /// PC 类型
        pub pc_type: Option<String>,
        /// 上送平台编码
        pub msg_src_platform: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("resp_code", &mut self.resp_code),
                1 => Named("resp_desc", &mut self.resp_desc),
                2 => Named("goods_bar_code", &mut self.goods_bar_code),
                3 => Named("seq_id", &mut self.seq_id),
                4 => Named("province", &mut self.province),
                5 => Named("code_type", &mut self.code_type),
                6 => Named("goods_type", &mut self.goods_type),
                7 => Named("goods_name", &mut self.goods_name),
                8 => Named("logo_name", &mut self.logo_name),
                9 => Named("goods_model", &mut self.goods_model),
                10 => Named("basis_price", &mut self.basis_price),
                11 => Named("manufact_cert_code", &mut self.manufact_cert_code),
                12 => Named("manufact_price", &mut self.manufact_price),
                13 => Named("energy_effciency", &mut self.energy_effciency),
                14 => Named("energy_reg_code", &mut self.energy_reg_code),
                15 => Named("energy_reg_model", &mut self.energy_reg_model),
                16 => Named("reg_3c_code", &mut self.reg_3c_code),
                17 => Named("water_effciency", &mut self.water_effciency),
                18 => Named("expire_date", &mut self.expire_date),
                19 => Named("description", &mut self.description),
                20 => Named("gpc", &mut self.gpc),
                21 => Named("net_content", &mut self.net_content),
                22 => Named("unit_code", &mut self.unit_code),
                23 => Named("origin", &mut self.origin),
                24 => Named("city", &mut self.city),
                25 => Named("county", &mut self.county),
                26 => Named("data_state", &mut self.data_state),
                27 => Named("remark", &mut self.remark),
                28 => Named("upload_state", &mut self.upload_state),
                29 => Named("expire_time", &mut self.expire_time),
                30 => Named("is_ai_product", &mut self.is_ai_product),
                31 => Named("device_type", &mut self.device_type),
                32 => Named("manufact_code", &mut self.manufact_code),
                33 => Named("manufact_login_date", &mut self.manufact_login_date),
                34 => Named("manufact_logout_date", &mut self.manufact_logout_date),
                35 => Named("manufact_logout_flag", &mut self.manufact_logout_flag),
                36 => Named("manufact_register_addr", &mut self.manufact_register_addr),
                37 => Named("manufact_valid_date", &mut self.manufact_valid_date),
                38 => Named("manufact_firm_name", &mut self.manufact_firm_name),
                39 => Named("price_unit", &mut self.price_unit),
                40 => Named("sale_date", &mut self.sale_date),
                41 => Named("pc_type", &mut self.pc_type),
                42 => Named("msg_src_platform", &mut self.msg_src_platform),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
