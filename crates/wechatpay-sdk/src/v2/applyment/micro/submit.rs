//! `v2/applyment/micro/submit`

/// `v2/applyment/micro/submit`
pub struct Submit {
    pub(crate) node: crate::chain::Node,
}

impl Submit {
    /// 申请入驻
    ///
    /// `POST /applyment/micro/submit`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::submit::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N3_0)
    ///     .cert_sn("5663476TEREGD45FH63GDFHFG657FCHBFG")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .business_code("123456")
    ///     .id_card_copy("")
    ///     .id_card_national("")
    ///     .id_card_name("佑佑")
    ///     .id_card_number("")
    ///     .id_card_valid_time(vec!["1970-01-01".to_owned(), "长期".to_owned()])
    ///     .account_name("")
    ///     .account_bank("工商银行")
    ///     .bank_address_code("110000")
    ///     .bank_name("深圳农村商业银行xxx支行")
    ///     .account_number("")
    ///     .store_name("")
    ///     .store_address_code("110000")
    ///     .store_street("")
    ///     .store_longitude("113.941355")
    ///     .store_latitude("22.546245")
    ///     .store_entrance_pic("")
    ///     .indoor_pic("")
    ///     .address_certification("")
    ///     .merchant_shortname("")
    ///     .service_phone("")
    ///     .product_desc("")
    ///     .rate("0.6%")
    ///     .business_addition_desc("")
    ///     .business_addition_pics(vec!["123".to_owned(), "456".to_owned()])
    ///     .contact("")
    ///     .contact_phone("")
    ///     .contact_email("");
    /// let answer = client.v2().applyment().micro().submit().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=19_2)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/submit", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/submit")
    }
}

/// 申请入驻
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_submit_post::Version;

    /// 申请入驻：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("cert_sn"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("business_code"),
            message::required::<String>("id_card_copy"),
            message::required::<String>("id_card_national"),
            message::required::<String>("id_card_name"),
            message::required::<String>("id_card_number"),
            message::required::<crate::JsonText<Vec<String>>>("id_card_valid_time"),
            message::required::<String>("account_name"),
            message::required::<String>("account_bank"),
            message::required::<String>("bank_address_code"),
            message::optional::<String>("bank_name"),
            message::required::<String>("account_number"),
            message::required::<String>("store_name"),
            message::required::<String>("store_address_code"),
            message::required::<String>("store_street"),
            message::optional::<String>("store_longitude"),
            message::optional::<String>("store_latitude"),
            message::required::<String>("store_entrance_pic"),
            message::required::<String>("indoor_pic"),
            message::optional::<String>("address_certification"),
            message::required::<String>("merchant_shortname"),
            message::required::<String>("service_phone"),
            message::required::<String>("product_desc"),
            message::required::<String>("rate"),
            message::optional::<String>("business_addition_desc"),
            message::optional::<crate::JsonText<Vec<String>>>("business_addition_pics"),
            message::required::<String>("contact"),
            message::required::<String>("contact_phone"),
            message::optional::<String>("contact_email"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<crate::Enumeration<Version>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<Version>>("version", value))
        }

        /// 平台证书序列号（必填）
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_sn", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 业务申请编号（必填）
        pub fn business_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_code", value))
        }

        /// 身份证人像面照片（必填）
        pub fn id_card_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_copy", value))
        }

        /// 身份证国徽面照片（必填）
        pub fn id_card_national(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_national", value))
        }

        /// 身份证姓名（必填）
        pub fn id_card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_name", value))
        }

        /// 身份证号码（必填）
        pub fn id_card_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("id_card_number", value))
        }

        /// 身份证有效期限JSON格式字符串（必填）
        pub fn id_card_valid_time(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("id_card_valid_time", value))
        }

        /// 开户名称（必填）
        pub fn account_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_name", value))
        }

        /// 开户银行（必填）
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户银行省市编码（必填）
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_address_code", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行账号（必填）
        pub fn account_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_number", value))
        }

        /// 门店名称（必填）
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_name", value))
        }

        /// 门店省市编码（必填）
        pub fn store_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_address_code", value))
        }

        /// 门店街道名称（必填）
        pub fn store_street(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_street", value))
        }

        /// 门店经度
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_longitude", value))
        }

        /// 门店纬度
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_latitude", value))
        }

        /// 门店门口照片（必填）
        pub fn store_entrance_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("store_entrance_pic", value))
        }

        /// 店内环境照片（必填）
        pub fn indoor_pic(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("indoor_pic", value))
        }

        /// 经营场地证明
        pub fn address_certification(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("address_certification", value))
        }

        /// 商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 客服电话（必填）
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("service_phone", value))
        }

        /// 售卖商品/提供服务描述（必填）
        pub fn product_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("product_desc", value))
        }

        /// 费率（必填）
        pub fn rate(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("rate", value))
        }

        /// 补充说明
        pub fn business_addition_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_addition_desc", value))
        }

        /// 补充材料
        pub fn business_addition_pics(
            self,
            value: impl Into<crate::JsonText<Vec<String>>>,
        ) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("business_addition_pics", value))
        }

        /// 超级管理员姓名（必填）
        pub fn contact(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact", value))
        }

        /// 手机号码（必填）
        pub fn contact_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_phone", value))
        }

        /// 联系邮箱
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_email", value))
        }
    }

    /// 申请入驻：应答
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<crate::Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<crate::Enumeration<ResultCode>>,
        /// 错误代码
        pub err_code: Option<String>,
        /// 错误代码描述
        pub err_code_des: Option<String>,
        /// 参数校验不通过的字段名
        pub err_param: Option<String>,
        /// 商户申请单号
        pub applyment_id: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => return_code: "return_code",
            1 => return_msg: "return_msg",
            2 => nonce_str: "nonce_str",
            3 => sign: "sign",
            4 => result_code: "result_code",
            5 => err_code: "err_code",
            6 => err_code_des: "err_code_des",
            7 => err_param: "err_param",
            8 => applyment_id: "applyment_id",
        }
    }
}
