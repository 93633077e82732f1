//! `/v3/merchant/fund/withdraw`

pub mod bill_type;
pub mod out_request_no;
pub mod withdraw_id;

/// `/v3/merchant/fund/withdraw`
#[derive(Clone)]
pub struct Withdraw {
    pub(crate) node: crate::chain::Node,
}

impl Withdraw {
    /// `/bill-type`
    #[inline]
    pub fn bill_type(&self) -> bill_type::BillType {
        bill_type::BillType { node: self.node.clone() }
    }

    /// `/out-request-no`
    #[inline]
    pub fn out_request_no(&self) -> out_request_no::OutRequestNo {
        out_request_no::OutRequestNo { node: self.node.clone() }
    }

    /// `/withdraw-id`
    #[inline]
    pub fn withdraw_id(&self) -> withdraw_id::WithdrawId {
        withdraw_id::WithdrawId { node: self.node.clone() }
    }

    /// 电商平台提现 (partner)
    ///
    /// `POST /v3/merchant/fund/withdraw`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::merchant::fund::withdraw::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .out_request_no("20190611222222222200000000012122")
    ///     .amount(1)
    ///     .remark("交易体现")
    ///     .bank_memo("xx平台提现")
    ///     .account_type(post::AccountType::BASIC)
    ///     .notify_url("https://weixin.qq.com/");
    /// let answer = client.v3().merchant().fund().withdraw().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012476670)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/merchant/fund/withdraw", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/merchant/fund/withdraw")
    }
}

/// 电商平台提现
pub mod post {

    enumeration! {
        /// 资金账户类型
        AccountType {
            BASIC = "BASIC",
            OPERATION = "OPERATION",
            FEES = "FEES",
        }
    }

    /// 电商平台提现：请求
    pub struct Request {
        /// 商户提现单号（必填）
        pub out_request_no: Option<String>,
        /// 提现金额，单位为分（必填）
        pub amount: Option<crate::Fen>,
        /// 备注
        pub remark: Option<String>,
        /// 银行附言
        pub bank_memo: Option<String>,
        /// 资金账户类型（必填）
        pub account_type: AccountType,
        /// 提现结果通知地址
        pub notify_url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户提现单号（必填）
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }

        /// 提现金额，单位为分（必填）
        pub fn amount<M>(mut self, value: impl crate::IntoMember<crate::Fen, M>) -> Self {
            self.amount = value.into_member();
            self
        }

        /// 备注
        pub fn remark<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.remark = value.into_member();
            self
        }

        /// 银行附言
        pub fn bank_memo<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.bank_memo = value.into_member();
            self
        }

        /// 资金账户类型（必填）
        pub fn account_type<M>(mut self, value: impl crate::IntoMember<AccountType, M>) -> Self {
            self.account_type = value.into_member().unwrap_or_default();
            self
        }

        /// 提现结果通知地址
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }
    }

    /// 电商平台提现：应答
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付提现单号
        pub withdraw_id: Option<String>,
        /// 商户提现单号
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => out_request_no: Required "out_request_no",
            1 => amount: Required "amount",
            2 => remark: Optional "remark",
            3 => bank_memo: Optional "bank_memo",
            4 => account_type: Required "account_type",
            5 => notify_url: Optional "notify_url",
        }
        Response {
            0 => withdraw_id: Optional "withdraw_id",
            1 => out_request_no: Optional "out_request_no",
        }
    }
}
