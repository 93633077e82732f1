//! `v2/applyment/micro/getupgradestate`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `v2/applyment/micro/getupgradestate`
pub struct Getupgradestate(pub(crate) Node);

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
    pub fn post(self, request: post::Request) -> Call<post::Response> {
        self.0.call(&post::OPERATION).message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v2/applyment/micro/getupgradestate", rest)
    }
}

/// 查询升级申请单状态
pub mod post {
    use http::Method;

    use crate::message::{Enumeration, Listed, Message, Named, Object, message, request, required};
    use crate::operation::Operation;

    pub use crate::v2::applyment::micro::getstate::post::{ResultCode, ReturnCode, SignType};

    pub(crate) static OPERATION: Operation =
        Operation::v2(Method::POST, "/applyment/micro/getupgradestate").mutual_tls().reads();

    /// 查询升级申请单状态：请求
    #[derive(Clone)]
    pub struct Request(pub(crate) Object);

    impl Request {
        const MEMBERS: &'static [Listed] = &[
            required::<String>("version"),
            required::<String>("mch_id"),
            required::<Enumeration<SignType>>("sign_type"),
            required::<String>("sub_mch_id"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(Object::new(Self::MEMBERS))
        }

        /// 接口版本号（必填）
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("version", value.into()))
        }

        /// 商户号（必填）
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("mch_id", value.into()))
        }

        /// 签名类型（必填）
        pub fn sign_type(self, value: impl Into<Enumeration<SignType>>) -> Self {
            Self(self.0.with::<Enumeration<SignType>>("sign_type", value.into()))
        }

        /// 小微商户号（必填）
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with::<String>("sub_mch_id", value.into()))
        }
    }

    /// 查询升级申请单状态：应答
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码
        pub return_code: Option<Enumeration<ReturnCode>>,
        /// 返回信息
        pub return_msg: Option<String>,
        /// 随机字符串
        pub nonce_str: Option<String>,
        /// 签名
        pub sign: Option<String>,
        /// 业务结果
        pub result_code: Option<Enumeration<ResultCode>>,
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

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("return_code", &mut self.return_code),
                1 => Named("return_msg", &mut self.return_msg),
                2 => Named("nonce_str", &mut self.nonce_str),
                3 => Named("sign", &mut self.sign),
                4 => Named("result_code", &mut self.result_code),
                5 => Named("err_code", &mut self.err_code),
                6 => Named("err_code_des", &mut self.err_code_des),
                7 => Named("sub_mch_id", &mut self.sub_mch_id),
                8 => Named("applyment_state", &mut self.applyment_state),
                9 => Named("applyment_state_desc", &mut self.applyment_state_desc),
                10 => Named("sign_qrcode", &mut self.sign_qrcode),
                11 => Named("sign_url", &mut self.sign_url),
                12 => Named("audit_detail", &mut self.audit_detail),
                13 => Named("account_name", &mut self.account_name),
                14 => Named("pay_amount", &mut self.pay_amount),
                15 => Named("destination_account_number", &mut self.destination_account_number),
                16 => Named("destination_account_name", &mut self.destination_account_name),
                17 => Named("destination_account_bank", &mut self.destination_account_bank),
                18 => Named("city", &mut self.city),
                19 => Named("remark", &mut self.remark),
                20 => Named("deadline_time", &mut self.deadline_time),
                21 => Named("param_name", &mut self.param_name),
                22 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    request!(Request);

    message!(Response);
}
