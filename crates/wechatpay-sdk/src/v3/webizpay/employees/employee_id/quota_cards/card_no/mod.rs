//! `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`

pub mod cancel;
pub mod payment_url;

/// `/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
pub struct CardNo {
    pub(crate) node: crate::chain::Node,
}

impl CardNo {
    /// `/cancel`
    #[inline]
    pub fn cancel(self) -> cancel::Cancel {
        cancel::Cancel { node: self.node }
    }

    /// `/payment-url`
    #[inline]
    pub fn payment_url(self) -> payment_url::PaymentUrl {
        payment_url::PaymentUrl { node: self.node }
    }

    /// 企业商户查询企业支付额度卡 (partner)
    ///
    /// `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::webizpay::employees::employee_id::quota_cards::card_no::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sp_mchid("12341234").sub_mchid("43214321");
    /// let answer = client
    ///     .v3()
    ///     .webizpay()
    ///     .employees()
    ///     .employee_id("WeBizPay_a968402a-73bb-43e2-9e1a-8371b0ca3d7c")
    ///     .quota_cards()
    ///     .card_no("1068019671702503425")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014507119)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/webizpay/employees/{employee_id}/quota-cards/{card_no}", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}")
    }
}

/// 企业商户查询企业支付额度卡
pub mod get {

    pub use crate::shared::v3_webizpay_employees_employee_id_out_quota_cards_out_card_no_get::CardState;
    pub use crate::v3::webizpay::employees::employee_id::out_quota_cards::out_card_no::get::{
        CardRule, RefundRule, Request, Response,
    };
}
