//! `/v3/ecommerce/applyments/out-request-no/{out_request_no}`

pub mod revoke;

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/ecommerce/applyments/out-request-no/{out_request_no}`
pub struct OutRequestNo(pub(crate) Node);

impl OutRequestNo {
    /// `/revoke`
    #[inline]
    pub fn revoke(self) -> revoke::Revoke {
        revoke::Revoke(self.0)
    }

    /// 通过业务申请编号查询申请状态 (partner)
    ///
    /// `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
    ///
    /// ```no_run
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let answer = client
    ///     .v3()
    ///     .ecommerce()
    ///     .applyments()
    ///     .out_request_no()
    ///     .out_request_no("APPLYMENT_00000000001")
    ///     .get()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012691376)
    #[inline]
    pub fn get(self) -> Call<get::Response> {
        self.0.call(&get::OPERATION)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/ecommerce/applyments/out-request-no/{out_request_no}", rest)
    }
}

/// 通过业务申请编号查询申请状态
pub mod get {
    use http::Method;

    use crate::message::{Enumeration, Fen, Message, Named, enumeration, message};
    use crate::operation::Operation;

    pub(crate) static OPERATION: Operation =
        Operation::v3(Method::GET, "/v3/ecommerce/applyments/out-request-no/{out_request_no}");

    enumeration! {
        /// 签约状态
        SignState {
            UNSIGNED = "UNSIGNED",
            SIGNED = "SIGNED",
            NOT_SIGNABLE = "NOT_SIGNABLE",
        }
    }

    /// 通过业务申请编号查询申请状态：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请状态
        pub applyment_state: Option<String>,
        /// 申请状态描述
        pub applyment_state_desc: Option<String>,
        /// 签约链接
        pub sign_url: Option<String>,
        /// 电商平台二级商户号
        pub sub_mchid: Option<String>,
        /// 汇款账户验证信息
        pub account_validation: Option<AccountValidation>,
        /// 驳回原因详情
        pub audit_detail: Option<Vec<AuditDetail>>,
        /// 法人验证链接
        pub legal_validation_url: Option<String>,
        /// 业务申请编号
        pub out_request_no: Option<String>,
        /// 微信支付申请单号
        pub applyment_id: Option<i64>,
        /// 签约状态
        pub sign_state: Option<Enumeration<SignState>>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("applyment_state", &mut self.applyment_state),
                1 => Named("applyment_state_desc", &mut self.applyment_state_desc),
                2 => Named("sign_url", &mut self.sign_url),
                3 => Named("sub_mchid", &mut self.sub_mchid),
                4 => Named("account_validation", &mut self.account_validation),
                5 => Named("audit_detail", &mut self.audit_detail),
                6 => Named("legal_validation_url", &mut self.legal_validation_url),
                7 => Named("out_request_no", &mut self.out_request_no),
                8 => Named("applyment_id", &mut self.applyment_id),
                9 => Named("sign_state", &mut self.sign_state),
                _ => return None,
            })
        }
    }

    /// 汇款账户验证信息
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AccountValidation {
        /// 付款户名
        pub account_name: Option<String>,
        /// 付款卡号
        pub account_no: Option<String>,
        /// 汇款金额，单位为分
        pub pay_amount: Option<Fen>,
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
        pub deadline: Option<String>,
    }

    impl Message for AccountValidation {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("account_name", &mut self.account_name),
                1 => Named("account_no", &mut self.account_no),
                2 => Named("pay_amount", &mut self.pay_amount),
                3 => Named("destination_account_number", &mut self.destination_account_number),
                4 => Named("destination_account_name", &mut self.destination_account_name),
                5 => Named("destination_account_bank", &mut self.destination_account_bank),
                6 => Named("city", &mut self.city),
                7 => Named("remark", &mut self.remark),
                8 => Named("deadline", &mut self.deadline),
                _ => return None,
            })
        }
    }

    /// 驳回原因详情
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct AuditDetail {
        /// 参数名称
        pub param_name: Option<String>,
        /// 驳回原因
        pub reject_reason: Option<String>,
    }

    impl Message for AuditDetail {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("param_name", &mut self.param_name),
                1 => Named("reject_reason", &mut self.reject_reason),
                _ => return None,
            })
        }
    }

    message!(Response, AccountValidation, AuditDetail);
}
