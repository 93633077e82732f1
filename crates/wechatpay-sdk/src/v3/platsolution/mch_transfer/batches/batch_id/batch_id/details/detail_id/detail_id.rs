//! `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`

use crate::chain::Node;
use crate::client::Chain;
use crate::request::Call;

/// `/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
pub struct DetailId(pub(crate) Node);

impl DetailId {
    /// 微信支付转账明细单号查询明细单 (partner)
    ///
    /// `GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::batch_id::batch_id::details::detail_id::detail_id::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new().sub_mchid("1900000109");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .batch_id()
    ///     .batch_id("131000011085109987515042023022300246500006")
    ///     .details()
    ///     .detail_id()
    ///     .detail_id("132000011085109987515042023022300246521006")
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/get-transfer-detail-by-no.html)
    #[inline]
    pub fn get(self, request: get::Request) -> Call<get::Response> {
        self.0.call(&get::OPERATION).query_message(request.0)
    }

    /// This path, or one below it, without types: see [`Client::chain`](crate::Client::chain).
    #[inline]
    pub fn chain(&self, rest: &str) -> Chain {
        self.0.chain("v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}", rest)
    }
}

/// 微信支付转账明细单号查询明细单
pub mod get {
    use http::Method;

    use crate::message::{Fen, Message, Named, Time, message};
    use crate::operation::Operation;

    pub use crate::v3::platsolution::ecommerce::recharges::out_recharge_no::out_recharge_no::close::post::Request;

    pub(crate) static OPERATION: Operation = Operation::v3(
        Method::GET,
        "/v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
    );

    /// 微信支付转账明细单号查询明细单：应答（其他接口共用）
    #[derive(Clone, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 商家明细单号
        pub out_detail_no: Option<String>,
        /// 商家转账明细单号
        pub detail_id: Option<String>,
        /// 服务商应用ID
        pub sp_appid: Option<String>,
        /// 二级商户号
        pub sub_mchid: Option<String>,
        /// 二级商户应用ID
        pub sub_appid: Option<String>,
        /// 转账发起时间
        pub create_time: Option<Time>,
        /// 明细状态
        pub detail_state: Option<String>,
        /// 转账金额，单位为分
        pub transfer_amount: Option<Fen>,
        /// 转账备注
        pub transfer_remark: Option<String>,
        /// 明细失败原因
        pub fail_reason: Option<String>,
        /// 收款用户OpenID
        pub openid: Option<String>,
        /// 收款银行类型
        pub bank_type: Option<String>,
        /// 收款用户姓名
        pub user_name: Option<String>,
        /// 转账完成时间
        pub transfer_finish_time: Option<String>,
        /// 银行退票时间
        pub bank_refund_time: Option<String>,
    }

    impl Message for Response {
        #[inline]
        fn member(&mut self, at: usize) -> Option<Named<'_>> {
            Some(match at {
                0 => Named("out_batch_no", &mut self.out_batch_no),
                1 => Named("batch_id", &mut self.batch_id),
                2 => Named("out_detail_no", &mut self.out_detail_no),
                3 => Named("detail_id", &mut self.detail_id),
                4 => Named("sp_appid", &mut self.sp_appid),
                5 => Named("sub_mchid", &mut self.sub_mchid),
                6 => Named("sub_appid", &mut self.sub_appid),
                7 => Named("create_time", &mut self.create_time),
                8 => Named("detail_state", &mut self.detail_state),
                9 => Named("transfer_amount", &mut self.transfer_amount),
                10 => Named("transfer_remark", &mut self.transfer_remark),
                11 => Named("fail_reason", &mut self.fail_reason),
                12 => Named("openid", &mut self.openid),
                13 => Named("bank_type", &mut self.bank_type),
                14 => Named("user_name", &mut self.user_name),
                15 => Named("transfer_finish_time", &mut self.transfer_finish_time),
                16 => Named("bank_refund_time", &mut self.bank_refund_time),
                _ => return None,
            })
        }
    }

    message!(Response);
}
