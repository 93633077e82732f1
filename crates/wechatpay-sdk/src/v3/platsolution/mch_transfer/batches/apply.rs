//! `/v3/platsolution/mch-transfer/batches/apply`

/// `/v3/platsolution/mch-transfer/batches/apply`
pub struct Apply {
    pub(crate) node: crate::chain::Node,
}

impl Apply {
    /// 受理商家转账 (partner)
    ///
    /// `POST /v3/platsolution/mch-transfer/batches/apply`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::platsolution::mch_transfer::batches::apply::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sub_mchid("1900001109")
    ///     .sp_appid("wxf636efh567hg4356")
    ///     .sub_appid("wxf636efh567hg4356")
    ///     .out_batch_no("sjzz20230223")
    ///     .batch_name("2023年2月深圳分部报销单")
    ///     .batch_remark("2023年2月深圳分部报销单")
    ///     .total_amount(4000000)
    ///     .total_num(200)
    ///     .transfer_scene_id("1000")
    ///     .transfer_detail_list(vec![
    ///         post::TransferDetailList::new()
    ///             .out_detail_no("x23zy545Bd5436")
    ///             .transfer_amount(200000)
    ///             .transfer_remark("2023年2月报销")
    ///             .reservation_id("1330000071100999991182020050700019480001")
    ///             .openid("o-MYE42l80oelYMDE34nYD456Xoy"),
    ///     ])
    ///     .notify_url("https://www.weixin.qq.com/wxpay/pay.php");
    /// let answer = client
    ///     .v3()
    ///     .platsolution()
    ///     .mch_transfer()
    ///     .batches()
    ///     .apply()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/transfer-batch/transfer-batch-apply.html)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/platsolution/mch-transfer/batches/apply", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/platsolution/mch-transfer/batches/apply")
    }
}

/// 受理商家转账
pub mod post {

    pub use crate::v3::platsolution::insurance::mch_transfer::batches::apply::post::{
        Request, TransferDetailList,
    };

    /// 受理商家转账：应答
    #[non_exhaustive]
    pub struct Response {
        /// 商家批次单号
        pub out_batch_no: Option<String>,
        /// 商家转账批次单号
        pub batch_id: Option<String>,
        /// 批次创建时间
        pub create_time: Option<crate::Time>,
        /// 批次状态
        pub batch_state: Option<String>,
    }

    message! {
        Response {
            0 => out_batch_no: "out_batch_no",
            1 => batch_id: "batch_id",
            2 => create_time: "create_time",
            3 => batch_state: "batch_state",
        }
    }
}
