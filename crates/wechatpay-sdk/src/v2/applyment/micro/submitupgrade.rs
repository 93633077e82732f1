//! `v2/applyment/micro/submitupgrade`

/// `v2/applyment/micro/submitupgrade`
pub struct Submitupgrade {
    pub(crate) node: crate::chain::Node,
}

impl Submitupgrade {
    /// 提交升级申请单
    ///
    /// `POST /applyment/micro/submitupgrade`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::submitupgrade::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version(post::Version::N1_0)
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .cert_sn("5663476TEREGD45FH63GDFHFG657FCHBFG")
    ///     .sub_mch_id("1230000109")
    ///     .organization_type("2")
    ///     .business_license_copy("")
    ///     .business_license_number("123456789012345")
    ///     .merchant_name("深圳腾讯科技有限公司")
    ///     .company_address("深圳市腾讯大厦")
    ///     .legal_person("")
    ///     .business_time(vec!["1970-01-01".to_owned(), "长期".to_owned()])
    ///     .business_licence_type("1762")
    ///     .organization_copy("")
    ///     .organization_number("1234567-1")
    ///     .organization_time(vec!["1970-01-01".to_owned(), "长期".to_owned()])
    ///     .account_name("")
    ///     .account_bank("工商银行")
    ///     .bank_address_code("11000")
    ///     .bank_name("深圳农村商业银行xxx支行")
    ///     .account_number("")
    ///     .merchant_shortname("")
    ///     .business("")
    ///     .qualifications(vec!["xxx".to_owned(), "xxx".to_owned()])
    ///     .business_scene(vec![1721])
    ///     .business_addition_desc("")
    ///     .business_addition_pics(vec!["123".to_owned(), "456".to_owned()])
    ///     .contact_email("123@qq.com");
    /// let answer = client.v2().applyment().micro().submitupgrade().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_2&index=2)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/submitupgrade", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/submitupgrade")
    }
}

/// 提交升级申请单
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;
    pub use crate::shared::v2_applyment_micro_modifyarchives_post::Version;

    /// 提交升级申请单：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<Version>>("version"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("cert_sn"),
            message::required::<String>("sub_mch_id"),
            message::required::<String>("organization_type"),
            message::required::<String>("business_license_copy"),
            message::required::<String>("business_license_number"),
            message::required::<String>("merchant_name"),
            message::required::<String>("company_address"),
            message::required::<String>("legal_person"),
            message::required::<crate::JsonText<Vec<String>>>("business_time"),
            message::required::<String>("business_licence_type"),
            message::optional::<String>("organization_copy"),
            message::optional::<String>("organization_number"),
            message::optional::<crate::JsonText<Vec<String>>>("organization_time"),
            message::optional::<String>("account_name"),
            message::optional::<String>("account_bank"),
            message::optional::<String>("bank_address_code"),
            message::optional::<String>("bank_name"),
            message::optional::<String>("account_number"),
            message::required::<String>("merchant_shortname"),
            message::required::<String>("business"),
            message::optional::<crate::JsonText<Vec<String>>>("qualifications"),
            message::required::<crate::JsonText<Vec<i64>>>("business_scene"),
            message::optional::<String>("business_addition_desc"),
            message::optional::<crate::JsonText<Vec<String>>>("business_addition_pics"),
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

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 平台证书序列号（必填）
        pub fn cert_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("cert_sn", value))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }

        /// 主体类型（必填）
        pub fn organization_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_type", value))
        }

        /// 营业执照扫描件（必填）
        pub fn business_license_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_license_copy", value))
        }

        /// 营业执照注册号（必填）
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_license_number", value))
        }

        /// 商户名称（必填）
        pub fn merchant_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_name", value))
        }

        /// 注册地址（必填）
        pub fn company_address(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("company_address", value))
        }

        /// 经营者姓名/法定代表人（必填）
        pub fn legal_person(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("legal_person", value))
        }

        /// 营业期限（必填）
        pub fn business_time(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("business_time", value))
        }

        /// 营业执照类型（必填）
        pub fn business_licence_type(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business_licence_type", value))
        }

        /// 组织机构代码证照片
        pub fn organization_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_copy", value))
        }

        /// 组织机构代码
        pub fn organization_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("organization_number", value))
        }

        /// 组织机构代码有效期限
        pub fn organization_time(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("organization_time", value))
        }

        /// 开户名称
        pub fn account_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_name", value))
        }

        /// 开户银行
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_bank", value))
        }

        /// 开户银行省市编码
        pub fn bank_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_address_code", value))
        }

        /// 开户银行全称
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("bank_name", value))
        }

        /// 银行卡号
        pub fn account_number(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("account_number", value))
        }

        /// 商户简称（必填）
        pub fn merchant_shortname(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_shortname", value))
        }

        /// 费率结算规则ID（必填）
        pub fn business(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("business", value))
        }

        /// 特殊资质
        pub fn qualifications(self, value: impl Into<crate::JsonText<Vec<String>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<String>>>("qualifications", value))
        }

        /// 经营场景（必填）
        pub fn business_scene(self, value: impl Into<crate::JsonText<Vec<i64>>>) -> Self {
            Self(self.0.with_some::<crate::JsonText<Vec<i64>>>("business_scene", value))
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

        /// 联系邮箱
        pub fn contact_email(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contact_email", value))
        }
    }

    /// 提交升级申请单：应答
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
        }
    }
}
