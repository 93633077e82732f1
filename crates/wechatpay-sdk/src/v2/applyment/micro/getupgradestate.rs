//! `v2/applyment/micro/getupgradestate`

/// `v2/applyment/micro/getupgradestate`
pub struct Getupgradestate {
    pub(crate) node: crate::chain::Node,
}

impl Getupgradestate {
    /// 查询升级申请单状态
    ///
    /// `POST /applyment/micro/getupgradestate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v2::applyment::micro::getupgradestate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .version("1.0")
    ///     .mch_id("1230000109")
    ///     .sign_type(post::SignType::HMAC_SHA256)
    ///     .sub_mch_id("1230000109");
    /// let answer = client.v2().applyment().micro().getupgradestate().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/applyment/micro/getupgradestate", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v2/applyment/micro/getupgradestate")
    }
}

/// 查询升级申请单状态
pub mod post {
    use crate::message;

    pub use crate::shared::v2_appauth_getaccesstoken_get::SignType;
    pub use crate::shared::v2_applyment_micro_getstate_post::ReturnCode;
    pub use crate::shared::v2_applyment_micro_getstate_post_result_code::ResultCode;

    /// 查询升级申请单状态：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("version"),
            message::required::<String>("mch_id"),
            message::optional::<crate::Enumeration<SignType>>("sign_type"),
            message::required::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("version", value))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mch_id", value))
        }

        /// 签名类型
        pub fn sign_type(self, value: impl Into<crate::Enumeration<SignType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<SignType>>("sign_type", value))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mch_id", value))
        }
    }

    /// 查询升级申请单状态：应答
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
        /// 小微商户号
        pub sub_mch_id: Option<String>,
        /// 申请状态
        pub applyment_state: Option<String>,
        /// 申请状态描述
        pub applyment_state_desc: Option<String>,
        /// 签约二维码
        pub sign_qrcode: Option<String>,
        /// 签约链接
        pub sign_url: Option<String>,
        /// 审核详情
        pub audit_detail: Option<String>,
        /// 付款户名
        pub account_name: Option<String>,
        /// 汇款金额
        pub pay_amount: Option<String>,
        /// 收款卡号
        pub destination_account_number: Option<String>,
        /// 收款户名
        pub destination_account_name: Option<String>,
        /// 开户银行
        pub destination_account_bank: Option<String>,
        /// 省市信息
        pub city: Option<String>,
        /// 备注信息
        pub remark: Option<String>,
        /// 汇款截止时间
        pub deadline_time: Option<String>,
        /// 参数名称
        pub param_name: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
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
            7 => sub_mch_id: "sub_mch_id",
            8 => applyment_state: "applyment_state",
            9 => applyment_state_desc: "applyment_state_desc",
            10 => sign_qrcode: "sign_qrcode",
            11 => sign_url: "sign_url",
            12 => audit_detail: "audit_detail",
            13 => account_name: "account_name",
            14 => pay_amount: "pay_amount",
            15 => destination_account_number: "destination_account_number",
            16 => destination_account_name: "destination_account_name",
            17 => destination_account_bank: "destination_account_bank",
            18 => city: "city",
            19 => remark: "remark",
            20 => deadline_time: "deadline_time",
            21 => param_name: "param_name",
            22 => reject_reason: "reject_reason",
        }
    }
}
